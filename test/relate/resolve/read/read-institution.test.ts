import { expect, test } from 'vitest';
import { isVague, readInstitution } from '../../../../src/relate/resolve/read/read-institution.ts';

test.each([
  ['Supreme Court of India', 'Supreme Court', 'IN'],
  ['U.S. Senate', 'Senate', 'US'],
  ['United States Congress', 'Congress', 'US'],
  ['French Ministry of Foreign Affairs', 'Ministry of Foreign Affairs', 'FR'],
  ['Reserve Bank of New Zealand', 'Reserve Bank', 'NZ'],
  ['House of Representatives', 'House of Representatives', undefined],
  ['National Assembly', 'National Assembly', undefined],
  ['Government of', 'Government', undefined],
  ['USDA', 'Department of Agriculture', 'US'],
  ['Lower House Budget Committee', 'Lower House Budget Committee', undefined],
  ['Republican Guard', 'Republican Guard', undefined],
  ['U.S. Coast Guard', 'Coast Guard', 'US'],
  ['Conservatives', 'Conservative Party', undefined],
  ['Ministry of Agriculture and Livestock', 'Ministry of Agriculture and Livestock', undefined],
])('%s is an office', (name, office, country) => {
  const institution = readInstitution(name);
  expect([institution?.office, institution?.country?.country]).toEqual([office, country]);
});

test.each([
  'Bank of Japan',
  'Federal Reserve',
  'Security Holdings',
  'House of Fabrics',
  'Treasury Corp',
  'Department',
  'Guard',
  'Senate Agriculture',
  'Senate Budget Committee',
  'European Commission',
  'Air France',
])('%s is none', (name) => expect(readInstitution(name)).toBeNull());

test.each([
  ['University', true],
  ['Bank of', true],
  ['News Agency', true],
  ['Harvard University', false],
  ['Apple', false],
])('%s is vague: %s', (name, vague) => expect(isVague(name)).toBe(vague));
