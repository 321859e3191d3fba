/** What a program asks for before and after it publishes, so that whoever traces its calls knows when. */
export const [BEGINNING, END] = ['/publication-begins', '/publication-ends'] as const;
