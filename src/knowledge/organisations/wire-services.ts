import { listWords } from '../../tools/text/word-set.ts';

/** Services that sign reports in a bracket before them or alone below them, where each of these words is nothing else. */
const NAMES = listWords(`
  AP UPI AFP Reuters INS NANA AAP NZPA CP PA IPS VOA RFE/RL CNN BBC NPR Bloomberg JTA RNS CNS IRIN
  dpa dpa-AFX ddp dapd ADN epd KNA SID ots OTS APA SDA ATS Keystone-SDA Belga ANP GPD TT NTB Ritzau STT FNB
  EFE Notimex NTX Télam Telam DyN Inforpress ANSA AGI Adnkronos ASCA LaPresse Lusa ANOP
  BNS ELTA LETA PAP ČTK CTK TASR SITA MTI HINA STA Tanjug FoNet Fena MIA BTA Agerpres Rompres Mediafax ANA-MPA
  TASS ITAR-TASS Interfax UNIAN Ukrinform BelTA Kazinform AKIpress AzerTAc Montsame
  ТАСС ИТАР-ТАСС Интерфакс РИА УНИАН БЕЛТА Укринформ БТА Танјуг
  Anadolu AA İHA DHA ANKA IRNA ISNA KUNA QNA SPA WAM BNA ONA MENA APS MAP TAP Petra SANA NNA
  ANI PTI UNI IANS APP BSS UNB Bernama Antara VNA PNA
  Xinhua Kyodo Jiji Yonhap Newsis CNA KCNA 新华社 新華社 中新社 中央社 共同通信 共同 時事通信 時事 연합뉴스 뉴시스 뉴스1 조선중앙통신
`);
const OF_SEVERAL_WORDS = [
  'Associated Press',
  'United Press International',
  'Agence France-Presse',
  'Canadian Press',
  'Press Association',
  'PA Media',
  'Europa Press',
  'Prensa Latina',
  'Agência Brasil',
  'RIA Novosti',
  'РИА Новости',
  'Kyodo News',
  'Jiji Press',
  'Anadolu Agency',
] as const;
/** How some sign, and what others call them by. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  reuter: 'Reuters',
  rtrs: 'Reuters',
  xinhua: 'Xinhua',
};

const NAME_OF: ReadonlyMap<string, string> = new Map([
  ...[...NAMES, ...OF_SEVERAL_WORDS].map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(OTHER_NAMES),
]);

/** How a service is called that a text names, however it is capitalised: `REUTER` is Reuters; `null` for others. */
export function nameService(written: string): string | null {
  return NAME_OF.get(written.replace(/^the /i, '').toLowerCase()) ?? null;
}
