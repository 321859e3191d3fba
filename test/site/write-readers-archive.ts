import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = {
  title: 'The River Papers',
  description: 'A small archive to be read on paper, on a phone and by ear.',
  siteUrl: 'https://papers.example/river/',
};

const LONG = `---
title: What the river took, and what the town did about it
date: 2023-08-10
author: Amina Danjuma
source: The River Post
url: https://river.example/2023/08/10/what-the-river-took
tags: [Floods]
---
NIAMEY, Aug 10 — President Mohamed Bazoum of Niger came to the bank on Thursday, with ministers of Nigeria and France, to see what the river had left of the old market.

## The night of the flood

${'The water rose after midnight, said Georg Ballabek, who keeps the ferry, and by two in the morning it stood in the school. Nobody in Niamey had seen it so high since his father was a boy, and nobody had thought to move the rice. '.repeat(3)}

${'Those who could went up to the mosque; those who could not sat on roofs and called to each other until it grew light. The Red Cross sent boats at dawn, and the army sent a lorry, which sank. '.repeat(3)}

## What was decided

${'The council met in the yard of the town hall, since the hall was full of mud, and voted for a dyke, a bell, and a list of those who have no roof. The money is to come from Niger and from the African Union. '.repeat(4)}

> We do not ask the river to be good. We ask the council to be quick.

${'What is left of the harvest has been laid out to dry along the road to Dosso, where lorries pass at walking pace so as not to blow it away. Some of it will be seed, and some of it will be bread. '.repeat(3)}
`;

const WIDE = `---
title: Who sits in the cabinet, and since when
date: 2023-08-11
source: The River Post
---
NIAMEY — President Mohamed Bazoum named a cabinet on Friday.

| Name | Office | Held before | Named | Born in |
|---|---|---|---|---|
| Abdourahamane Tchianilamine | Head of the council | Commander of the presidential guard | 28 July 2023 | Tillabéri |
| Ali Mahamanlamine Zeinemahaman | Prime minister | Representative of the development bank | 7 August 2023 | Zinder |

Nigeria and France have sent no word.

| Year | Uranium, tonnes |
|---|---:|
| 2021 | 2,248 |
`;

const ARABIC = `---
title: 'النيجر: مجلس الوزراء يجتمع في نيامي لمناقشة مطالب "إيكواس" ورفع العقوبات عن البلاد'
date: 2023-08-12
language: ar
author: [ليلى حداد, Sam Ode]
source: صحيفة النهر
---
نيامي — قال مسؤولون في النيجر يوم السبت إن المجلس يرفض الحوار مع الوفد (ECOWAS) قبل رفع العقوبات.

وقال المتحدث: "لن نقبل أي تدخل أجنبي"، مضيفا أن 1,500 جندي سيغادرون قبل نهاية العام.
`;

/** Headlines that are written without blanks, or whose words are broken where nobody says otherwise. */
const EASTERN = {
  ja: 'ニジェール軍がクーデターを宣言し、大統領官邸を封鎖したと発表',
  zh: '尼日尔军方宣布夺取政权，总统官邸被封锁，边境全部关闭',
  ko: '니제르 군부가 쿠데타를 선언하고 대통령 관저와 국경을 봉쇄했다',
} as const;

/** How many articles are of each of the first days of September: enough to fill the colours of a calendar. */
const DAYS = [1, 1, 1, 2, 2, 3, 3, 5, 8];

/**
 * Writes a small archive for those who look at pages: an article of two sheets of paper, tables that are wider than a
 * phone, articles in Arabic, Japanese, Chinese and Korean, and days with few and many articles.
 */
export function writeReadersArchive(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('dateline.config.json', JSON.stringify(SETTINGS));
  write('long.md', LONG);
  write('wide.md', WIDE);
  write('arabic.md', ARABIC);
  for (const [language, title] of Object.entries(EASTERN))
    write(`${language}.md`, `---\ntitle: ${title}\ndate: 2023-08-14\nlanguage: ${language}\n---\n${title}\n`);
  for (const [index, count] of DAYS.entries()) {
    for (let number = 1; number <= count; number++) {
      const date = `2023-09-0${index + 1}`;
      const text = `President Mohamed Bazoum of Niger met ministers in Niamey for the ${number}th time.`;
      write(
        `${date}-${number}.md`,
        `---\ntitle: Ministers meet, ${number}\ndate: ${date}\ntags: [Floods]\n---\n${text}\n`,
      );
    }
  }
}
