/** Dates in `<meta>` elements, under the names that content systems, libraries and analysts of traffic use. */
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { PageDocument } from '../../dom.ts';
import { parseLenientJson } from '../../metadata/lenient-json.ts';
import { readMetaElements } from '../../metadata/meta-elements.ts';
import { changedDate, type PageDate, publishedDate } from '../page-date.ts';

/** Names of the day of publication, without what parts their words: `article:published_time`, `dc.date.issued`. */
const PUBLISHED = wordSet(`
  articlepublishedtime articlepublished articlepublisheddate articlepublicationdate articlepublishdate articlepublishtime
  articlefirstpublished articlepubdate articledate articledateoriginal articleoriginaldate articlepostdate
  ogarticlepublishedtime ogarticlepublished ogpublishedtime ogpublished ogpublishdate ogpubdate ogdatepublished ogdate
  published publishedtime publishedat publishedon publisheddate publishtime publishdate publishedfirst firstpublished
  firstpublisheddate firstpublicationdate initialpublicationdate originalpublicationdate originalpublishdate
  datepublished datepublish datepublication datepub dateposted dateissued dateoriginal dateofpublication
  pubdate pubtime pubyear publicationdate publicationtime publicationdatetime posted posteddate postdate postedon issued issuedate
  contentpublisheddate contentpublishdate contentdate itempublished newsdate storydate pagedate docdate documentdate
  displaydate onlinedate releasedate pdate ptime
  btpubdate parselypubdate sailthrudate sailthrupublished cxenseparserecspublishtime cxenseparserecsarticlepublishtime
  rnewsdatepublished shareaholicarticlepublishedtime vrpublishedtime dcsextarticlefirstpublished dcsextpubdate
  sdpublished brightcovepublisheddate twitterpublished thumbnailpublished gsapublishdate analyticspublishdate
  dcdateissued dcissued dcdatepublished dcdatepublication dcdatepub dctermsissued dctermsdateissued dctermsdatepublished
  citationpublicationdate citationonlinedate citationdate citationcoverdate bepresscitationdate bepresscitationonlinedate
  eprintsdate eprintsdatestamp prismpublicationdate prismcoverdate wkhealthpublisheddate
  fechapublicacion fechadepublicacion datadepublicacao datapublicacao datapubblicazione datepublicationfr
  veroeffentlichungsdatum erscheinungsdatum publikationsdatum
`);
/** They often are, but may mean when the page or the file was made. */
const CREATED = wordSet(`
  date dcdate dcdatecreated dccreated dctermsdate dctermscreated dctermsdatecreated dctermsavailable dcdateavailable
  dcdatesubmitted dctermsdatesubmitted dcdatex created createdat createddate creationdate datecreated datecreation
  articlecreated articlecreateddate ogcreatedtime timestamp gentime datum fecha data datetime datepage tarih
  iploggerdate siscreated
`);
const CHANGED = wordSet(`
  articlemodifiedtime articlemodified articlemodifieddate articleupdated articleupdatedtime articlelastmodified
  ogarticlemodifiedtime ogmodifiedtime ogupdatedtime ogupdated modified modifiedtime modifiedat modifieddate updated
  updatedtime updatedat updateddate lastmodified lastmodifieddate lastupdated lastupdate lastchanged revised revisiondate
  daterevised datemodified dateupdated dateupdate datechanged datelastmodified moddate dcmodified dcdatemodified
  dcdateupdated dcdatelastmodified dctermsmodified dctermsdatemodified dctermsupdated changed revision articlemoddate
  cxenseparserecsmodtime sailthruupdated dcdaterevised
`);

interface MetaDates {
  readonly published: readonly PageDate[];
  readonly created: readonly PageDate[];
  readonly changed: readonly PageDate[];
}

export function listMetaDates(document: PageDocument): MetaDates {
  const meta = [...readMetaElements(document)].map(
    ([name, contents]) => [name.replace(/[^a-z0-9]/g, ''), contents] as const,
  );
  const pick = (names: ReadonlySet<string>) =>
    // The order of the table is that of trust.
    [...names].flatMap((name) => meta.flatMap(([other, contents]) => (other === name ? contents : [])));
  const read = (written: string) => publishedDate('data', written);
  return {
    published: [...pick(PUBLISHED), ...listParselyDates(meta), ...listLabelled(meta)].map(read),
    created: pick(CREATED).map(read),
    changed: pick(CHANGED).map(changedDate),
  };
}

type NamedContents = readonly (readonly [name: string, contents: readonly string[]])[];

/** `<meta name="parsely-page" content='{"pub_date": "2021-03-04T20:00:00Z"}'>` */
function listParselyDates(meta: NamedContents): readonly string[] {
  const page = meta.find(([name]) => name === 'parselypage')?.[1][0];
  const data = page === undefined ? null : parseLenientJson(page);
  const date: unknown = data instanceof Map ? data.get('pub_date') : null;
  return typeof date === 'string' ? [date] : [];
}

/** `<meta name="twitter:label1" content="Published"><meta name="twitter:data1" content="4 March 2021">` */
function listLabelled(meta: NamedContents): readonly string[] {
  return ['1', '2'].flatMap((number) => {
    const label = meta.find(([name]) => name === `twitterlabel${number}`)?.[1][0] ?? '';
    const data = meta.find(([name]) => name === `twitterdata${number}`)?.[1] ?? [];
    return /^(?:date|publi|posted)/i.test(label) ? data : [];
  });
}
