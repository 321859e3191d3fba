import { expect, it } from 'vitest';
import { nameCompany } from '../../../src/train/lists/legal-forms.ts';

it.each([
  ['Zillow Group, Inc.', ['Zillow Group, Inc.', 'Zillow Group', 'Zillow']],
  ['Tiffany & Co.', ['Tiffany & Co.', 'Tiffany']],
  ['Telefónica, S.A.', ['Telefónica, S.A.', 'Telefónica']],
  ['1st Constitution Bancorp (NJ)', ['1st Constitution Bancorp (NJ)']],
  ['Simec, S.A. de C.V.', ['Simec, S.A. de C.V.', 'Simec, S.A. de', 'Simec, S.A.', 'Simec']],
  ['Bayer', ['Bayer']],
])('names %s', (name, names) => {
  expect(nameCompany(name)).toEqual(names);
});

it.each(['Global Ltd', 'Limited', 'AB Co'])('keeps %s whole, for the rest is no name', (name) => {
  expect(nameCompany(name)).toEqual([name]);
});
