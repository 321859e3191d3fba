/** From Monday to Sunday, with the forms that English news shortens them to. */
export const WEEKDAYS = [
  { name: 'Monday', short: ['Mon'] },
  { name: 'Tuesday', short: ['Tue', 'Tues'] },
  { name: 'Wednesday', short: ['Wed'] },
  { name: 'Thursday', short: ['Thu', 'Thur', 'Thurs'] },
  { name: 'Friday', short: ['Fri'] },
  { name: 'Saturday', short: ['Sat'] },
  { name: 'Sunday', short: ['Sun'] },
] as const satisfies readonly { readonly name: string; readonly short: readonly string[] }[];
