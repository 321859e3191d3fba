/** Given names and what their bearers are called, those of one row being one name. */
const ROWS = `william bill billy will
robert bob bobby rob
richard dick rick richie
james jim jimmy
john jack johnny
joseph joe joey
michael mike mick mickey
anthony tony
thomas tom tommy
edward ed eddie ted teddy eduard edvard
charles charlie chuck
david dave
daniel dan danny
donald don donnie
kenneth ken kenny
ronald ron ronnie
stephen steven steve
christopher chris
benjamin ben benny
samuel sam sammy
gerald gerry jerry
timothy tim
andrew andy drew
peter pete
matthew matt
nicholas nick
patrick pat paddy
lawrence larry
gregory greg
jeffrey jeff geoffrey geoff
frederick fred freddie
alexander alex aleksandr aleksander
henry harry hank
albert al
elizabeth liz beth betty
margaret maggie peggy
katherine catherine kate kathy cathy
deborah debbie
patricia pat patty
susan sue
jennifer jenny
victoria vicky
newton newt
mikhail michail
francisco paco
jose pepe`;

const rowsOf = new Map<string, number[]>();
ROWS.split('\n').forEach((row, number) => {
  for (const name of row.split(' ')) rowsOf.set(name, [...(rowsOf.get(name) ?? []), number]);
});

/** Whether two given names, in lower case, may be one: `bill` and `william`. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  const rows = rowsOf.get(a);
  return rows?.some((row) => rowsOf.get(b)?.includes(row)) ?? false;
}

/** What given names of one row share, for each row that a name is in, `pat` in two; the name itself where it has none. */
export function familiarForms(given: string): readonly string[] {
  return rowsOf.get(given)?.map((row) => `#${row}`) ?? [given];
}
