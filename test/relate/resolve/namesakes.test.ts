import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { articleOf } from '../../annotate/article-of.ts';
import { outlineAll } from '../outlined.ts';
import { listResolved, resolveAll } from './list-resolved.ts';

/** Whose each person's name is, article by article, found and resolved as a build does it. */
function readPeople(...texts: readonly string[]): readonly string[] {
  const annotated = texts.map((text, i) =>
    annotate(articleOf(text.split('\n'), { id: `${i}`, date: `2022-07-0${i + 1}` })),
  );
  const { outlines } = outlineAll(annotated);
  const resolved = resolveAll(outlines, readDecisions('', 'entities.yaml').decisions);
  return listResolved(outlines, resolved).map((mentions) =>
    mentions
      .filter(({ kind }) => kind === 'person')
      .map(({ text, entity }) => `${text} → ${entity?.replace('people/', '') ?? 'open'}`)
      .join(', '),
  );
}

test('a father is not the son whose name ends in his', () => {
  expect(
    readPeople(
      'President Idriss Déby Itno was buried on Friday. General Mahamat Idriss Déby Itno took power.\nIdriss Déby Itno had ruled Chad for thirty years.',
      'President Mahamat Idriss Déby Itno met Emmanuel Macron.\nDéby was in Paris. Power came to him after his father, Idriss Déby Itno.',
      'President Idriss Déby has won a fifth term. Déby will rule Chad for five more years.',
    ),
  ).toEqual([
    'Idriss Déby Itno → idriss-deby-itno, Mahamat Idriss Déby Itno → mahamat-idriss-deby-itno, Idriss Déby Itno → idriss-deby-itno',
    'Mahamat Idriss Déby Itno → mahamat-idriss-deby-itno, Emmanuel Macron → emmanuel-macron, Déby → mahamat-idriss-deby-itno, Idriss Déby Itno → idriss-deby-itno',
    'Idriss Déby → idriss-deby-itno, Déby → idriss-deby-itno',
  ]);
});

test('an emir is not his son, and a part of both names is whom the article has introduced', () => {
  expect(
    readPeople(
      'The emir, Sheikh Nawaf al-Ahmad al-Jaber al-Sabah, has named his son Sheikh Ahmad Nawaf al-Ahmad al-Sabah as prime minister.\nSheikh Nawaf is 85, Sheikh Ahmad Nawaf 66.',
      'Prime Minister Ahmad Nawaf al-Ahmad al-Sabah resigned. The crown prince stands in for the emir, Nawaf al-Ahmad al-Sabah.',
    ),
  ).toEqual([
    'Nawaf al-Ahmad al-Jaber al-Sabah → nawaf-al-ahmad-al-jaber-al-sabah, Ahmad Nawaf al-Ahmad al-Sabah → ahmad-nawaf-al-ahmad-al-sabah, Nawaf → nawaf-al-ahmad-al-jaber-al-sabah, Ahmad Nawaf → ahmad-nawaf-al-ahmad-al-sabah',
    'Ahmad Nawaf al-Ahmad al-Sabah → ahmad-nawaf-al-ahmad-al-sabah, Nawaf al-Ahmad al-Sabah → nawaf-al-ahmad-al-jaber-al-sabah',
  ]);
});

test.each([
  [
    'says whose relative one is',
    'Carlos Ruiz Ortega spoke on Monday.\nHis late father, Ruiz Ortega, was a judge.',
    'Carlos Ruiz Ortega → carlos-ruiz-ortega, Ruiz Ortega → ruiz-ortega',
  ],
  [
    'says so of one with a Jr',
    'Ferdinand Marcos Jr, son of the late dictator Ferdinand Marcos, won on Monday.',
    'Ferdinand Marcos Jr → ferdinand-marcos-jr, Ferdinand Marcos → ferdinand-marcos',
  ],
  [
    'has them side by side',
    'Rafic Hariri and Saad Rafic Hariri led Lebanon.',
    'Rafic Hariri → rafic-hariri, Saad Rafic Hariri → saad-rafic-hariri',
  ],
  [
    'has both in one sentence',
    'Bashar Hafez al-Assad will succeed Hafez al-Assad, who died on Saturday.',
    'Bashar Hafez al-Assad → bashar-hafez-al-assad, Hafez al-Assad → hafez-al-assad',
  ],
  [
    'goes back from the shorter to the longer',
    'Bashar Hafez al-Assad spoke. Hafez al-Assad died. Bashar Hafez al-Assad left.',
    'Bashar Hafez al-Assad → bashar-hafez-al-assad, Hafez al-Assad → hafez-al-assad, Bashar Hafez al-Assad → bashar-hafez-al-assad',
  ],
  [
    'has both in full, a given name apart',
    'General Mahamat Idriss Déby took power.\nIdriss Déby had ruled Chad for thirty years.',
    'Mahamat Idriss Déby → mahamat-idriss-deby, Idriss Déby → idriss-deby',
  ],
  [
    'tells them by a Jr and a Sr',
    'Martin Luther King Jr. was shot. Martin Luther King Sr. wept.',
    'Martin Luther King Jr → martin-luther-king-jr, Martin Luther King Sr → martin-luther-king-sr',
  ],
])('names are told apart where the article %s', (_, text, expected) => {
  expect(readPeople(text)).toEqual([expected]);
});

test.each([
  [
    'Ali Mahaman Lamine Zeine is the prime minister.\nLamine Zeine is an economist. Zeine spoke.',
    'ali-mahaman-lamine-zeine',
  ],
  [
    'General Abdourahamane Tiani Issa spoke.\nTiani Issa, 62, said no. Issa left.',
    'abdourahamane-tiani-issa',
  ],
  ['James Gordon Brown, known as Gordon Brown, spoke.\nBrown left.', 'james-gordon-brown'],
])('a part of a name is the same person: %s', (text, person) => {
  const found = readPeople(text).flatMap((line) => line.split(', ').map((each) => each.split(' → ')[1]));
  expect(new Set(found)).toEqual(new Set([person]));
});

test('surnames of several words remain one person’s', () => {
  expect(
    readPeople(
      'President Ali Bongo Ondimba was overthrown on Wednesday.\nAli Bongo asked for help. Soldiers hold Bongo Ondimba at home.',
      'President Alexander Van der Bellen spoke in Vienna.\nMr Van der Bellen asked for calm.',
    ),
  ).toEqual([
    'Ali Bongo Ondimba → ali-bongo-ondimba, Ali Bongo → ali-bongo-ondimba, Bongo Ondimba → ali-bongo-ondimba',
    'Alexander Van der Bellen → alexander-van-der-bellen, Van der Bellen → alexander-van-der-bellen',
  ]);
});

test('a title that others give another of the name says whom an article means, though it names the one', () => {
  expect(
    readPeople(
      'Trade Minister Anna Fischer spoke in Vienna on Monday.',
      'Trade Minister Anna Fischer left Vienna on Tuesday.',
      'Senator Carl Fischer, a lawyer, was in Vienna on Wednesday.\nHe has asked Trade Minister Fischer for help.',
    ),
  ).toEqual([
    'Anna Fischer → anna-fischer',
    'Anna Fischer → anna-fischer',
    'Carl Fischer → carl-fischer, Fischer → anna-fischer',
  ]);
});
