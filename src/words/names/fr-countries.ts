import { readCountryList } from './country-list.ts';

/** What countries are called in French, by their codes. */
export const countryInFrench = readCountryList(`
  AD Andorre|AE Émirats arabes unis|AF Afghanistan|AG Antigua-et-Barbuda|AL Albanie|AM Arménie|AO Angola
  |AR Argentine|AS Samoa américaines|AT Autriche|AU Australie|AW Aruba|AZ Azerbaïdjan|BA Bosnie-Herzégovine
  |BB Barbade|BD Bangladesh|BE Belgique|BF Burkina Faso|BG Bulgarie|BH Bahreïn|BI Burundi|BJ Bénin|BM Bermudes
  |BN Brunei|BO Bolivie|BR Brésil|BS Bahamas|BT Bhoutan|BW Botswana|BY Biélorussie|BZ Belize|CA Canada
  |CD Congo-Kinshasa|CF République centrafricaine|CG Congo-Brazzaville|CH Suisse|CI Côte d’Ivoire|CK Îles Cook
  |CL Chili|CM Cameroun|CN Chine|CO Colombie|CR Costa Rica|CS Tchécoslovaquie|CU Cuba|CV Cap-Vert|CW Curaçao
  |CY Chypre|CZ Tchéquie|DD Allemagne de l’Est|DE Allemagne|DJ Djibouti|DK Danemark|DM Dominique
  |DO République dominicaine|DZ Algérie|EC Équateur|EE Estonie|EG Égypte|EH Sahara occidental|ER Érythrée
  |ES Espagne|ET Éthiopie|FI Finlande|FJ Fidji|FK Îles Malouines|FM Micronésie|FO Îles Féroé|FR France|GA Gabon
  |GB Royaume-Uni|GD Grenade|GE Géorgie|GF Guyane française|GG Guernesey|GH Ghana|GI Gibraltar|GL Groenland
  |GM Gambie|GN Guinée|GP Guadeloupe|GQ Guinée équatoriale|GR Grèce|GT Guatemala|GU Guam|GW Guinée-Bissau
  |GY Guyana|HK Hong Kong|HN Honduras|HR Croatie|HT Haïti|HU Hongrie|ID Indonésie|IE Irlande|IL Israël
  |IM Île de Man|IN Inde|IQ Irak|IR Iran|IS Islande|IT Italie|JE Jersey|JM Jamaïque|JO Jordanie|JP Japon
  |KE Kenya|KG Kirghizstan|KH Cambodge|KI Kiribati|KM Comores|KN Saint-Christophe-et-Niévès|KP Corée du Nord
  |KR Corée du Sud|KW Koweït|KY Îles Caïmans|KZ Kazakhstan|LA Laos|LB Liban|LC Sainte-Lucie|LI Liechtenstein
  |LK Sri Lanka|LR Liberia|LS Lesotho|LT Lituanie|LU Luxembourg|LV Lettonie|LY Libye|MA Maroc|MC Monaco
  |MD Moldavie|ME Monténégro|MG Madagascar|MH Îles Marshall|MK Macédoine du Nord|ML Mali|MM Birmanie|MN Mongolie
  |MO Macao|MP Îles Mariannes du Nord|MQ Martinique|MR Mauritanie|MT Malte|MU Maurice|MV Maldives|MW Malawi
  |MX Mexique|MY Malaisie|MZ Mozambique|NA Namibie|NC Nouvelle-Calédonie|NE Niger|NG Nigeria|NI Nicaragua
  |NL Pays-Bas|NO Norvège|NP Népal|NR Nauru|NU Niue|NZ Nouvelle-Zélande|OM Oman|PA Panama|PE Pérou
  |PF Polynésie française|PG Papouasie-Nouvelle-Guinée|PH Philippines|PK Pakistan|PL Pologne|PR Porto Rico
  |PS Palestine|PT Portugal|PW Palaos|PY Paraguay|QA Qatar|RE La Réunion|RO Roumanie|RS Serbie|RU Russie
  |RW Rwanda|SA Arabie saoudite|SB Îles Salomon|SC Seychelles|SD Soudan|SE Suède|SG Singapour|SI Slovénie
  |SK Slovaquie|SL Sierra Leone|SM Saint-Marin|SN Sénégal|SO Somalie|SR Suriname|SS Soudan du Sud
  |ST Sao Tomé-et-Principe|SU Union soviétique|SV Salvador|SY Syrie|SZ Eswatini|TC Îles Turques-et-Caïques
  |TD Tchad|TG Togo|TH Thaïlande|TJ Tadjikistan|TK Tokelau|TL Timor oriental|TM Turkménistan|TN Tunisie|TO Tonga
  |TR Turquie|TT Trinité-et-Tobago|TV Tuvalu|TW Taïwan|TZ Tanzanie|UA Ukraine|UG Ouganda|US États-Unis
  |UY Uruguay|UZ Ouzbékistan|VA Vatican|VC Saint-Vincent-et-les Grenadines|VE Venezuela
  |VG Îles Vierges britanniques|VN Viêt Nam|VU Vanuatu|WS Samoa|XK Kosovo|XW Allemagne de l’Ouest|YE Yémen
  |YT Mayotte|YU Yougoslavie|ZA Afrique du Sud|ZM Zambie|ZW Zimbabwe`);
