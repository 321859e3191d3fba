/**
 * A response as it may answer for its file later on, whatever led to it: one that was redirected may not answer for a
 * page.
 */
export async function copyPlainly(response: Response): Promise<{ copy: Response; bytes: number }> {
  const body = await response.blob();
  const type = response.headers.get('content-type');
  const headers = type === null ? {} : { 'content-type': type };
  return { copy: new Response(body, { headers }), bytes: body.size };
}
