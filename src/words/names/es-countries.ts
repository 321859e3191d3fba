import { readCountryList } from './country-list.ts';

/** What countries are called in Spanish, by their codes. */
export const countryInSpanish = readCountryList(`
  AD Andorra|AE Emiratos Árabes Unidos|AF Afganistán|AG Antigua y Barbuda|AL Albania|AM Armenia|AO Angola
  |AR Argentina|AS Samoa Americana|AT Austria|AU Australia|AW Aruba|AZ Azerbaiyán|BA Bosnia y Herzegovina
  |BB Barbados|BD Bangladés|BE Bélgica|BF Burkina Faso|BG Bulgaria|BH Baréin|BI Burundi|BJ Benín|BM Bermudas
  |BN Brunéi|BO Bolivia|BR Brasil|BS Bahamas|BT Bután|BW Botsuana|BY Bielorrusia|BZ Belice|CA Canadá
  |CD República Democrática del Congo|CF República Centroafricana|CG República del Congo|CH Suiza
  |CI Côte d’Ivoire|CK Islas Cook|CL Chile|CM Camerún|CN China|CO Colombia|CR Costa Rica|CS Checoslovaquia
  |CU Cuba|CV Cabo Verde|CW Curazao|CY Chipre|CZ Chequia|DD Alemania Oriental|DE Alemania|DJ Yibuti|DK Dinamarca
  |DM Dominica|DO República Dominicana|DZ Argelia|EC Ecuador|EE Estonia|EG Egipto|EH Sáhara Occidental
  |ER Eritrea|ES España|ET Etiopía|FI Finlandia|FJ Fiyi|FK Islas Malvinas|FM Micronesia|FO Islas Feroe
  |FR Francia|GA Gabón|GB Reino Unido|GD Granada|GE Georgia|GF Guayana Francesa|GG Guernesey|GH Ghana
  |GI Gibraltar|GL Groenlandia|GM Gambia|GN Guinea|GP Guadalupe|GQ Guinea Ecuatorial|GR Grecia|GT Guatemala
  |GU Guam|GW Guinea-Bisáu|GY Guyana|HK Hong Kong|HN Honduras|HR Croacia|HT Haití|HU Hungría|ID Indonesia
  |IE Irlanda|IL Israel|IM Isla de Man|IN India|IQ Irak|IR Irán|IS Islandia|IT Italia|JE Jersey|JM Jamaica
  |JO Jordania|JP Japón|KE Kenia|KG Kirguistán|KH Camboya|KI Kiribati|KM Comoras|KN San Cristóbal y Nieves
  |KP Corea del Norte|KR Corea del Sur|KW Kuwait|KY Islas Caimán|KZ Kazajistán|LA Laos|LB Líbano|LC Santa Lucía
  |LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesoto|LT Lituania|LU Luxemburgo|LV Letonia|LY Libia|MA Marruecos
  |MC Mónaco|MD Moldavia|ME Montenegro|MG Madagascar|MH Islas Marshall|MK Macedonia del Norte|ML Mali
  |MM Birmania|MN Mongolia|MO Macao|MP Islas Marianas del Norte|MQ Martinica|MR Mauritania|MT Malta|MU Mauricio
  |MV Maldivas|MW Malaui|MX México|MY Malasia|MZ Mozambique|NA Namibia|NC Nueva Caledonia|NE Níger|NG Nigeria
  |NI Nicaragua|NL Países Bajos|NO Noruega|NP Nepal|NR Nauru|NU Niue|NZ Nueva Zelanda|OM Omán|PA Panamá|PE Perú
  |PF Polinesia Francesa|PG Papúa Nueva Guinea|PH Filipinas|PK Pakistán|PL Polonia|PR Puerto Rico|PS Palestina
  |PT Portugal|PW Palaos|PY Paraguay|QA Catar|RE Reunión|RO Rumanía|RS Serbia|RU Rusia|RW Ruanda|SA Arabia Saudí
  |SB Islas Salomón|SC Seychelles|SD Sudán|SE Suecia|SG Singapur|SI Eslovenia|SK Eslovaquia|SL Sierra Leona
  |SM San Marino|SN Senegal|SO Somalia|SR Surinam|SS Sudán del Sur|ST Santo Tomé y Príncipe|SU Unión Soviética
  |SV El Salvador|SY Siria|SZ Esuatini|TC Islas Turcas y Caicos|TD Chad|TG Togo|TH Tailandia|TJ Tayikistán
  |TK Tokelau|TL Timor-Leste|TM Turkmenistán|TN Túnez|TO Tonga|TR Turquía|TT Trinidad y Tobago|TV Tuvalu
  |TW Taiwán|TZ Tanzania|UA Ucrania|UG Uganda|US Estados Unidos|UY Uruguay|UZ Uzbekistán|VA Ciudad del Vaticano
  |VC San Vicente y las Granadinas|VE Venezuela|VG Islas Vírgenes Británicas|VN Vietnam|VU Vanuatu|WS Samoa
  |XK Kosovo|XW Alemania Occidental|YE Yemen|YT Mayotte|YU Yugoslavia|ZA Sudáfrica|ZM Zambia|ZW Zimbabue`);
