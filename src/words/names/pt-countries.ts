import { readCountryList } from './country-list.ts';

const NAMES = `
  AD Andorra|AE Emirados Árabes Unidos|AF Afeganistão|AG Antígua e Barbuda|AL Albânia|AM Armênia|AO Angola
  |AR Argentina|AS Samoa Americana|AT Áustria|AU Austrália|AW Aruba|AZ Azerbaijão|BA Bósnia e Herzegovina
  |BB Barbados|BD Bangladesh|BE Bélgica|BF Burquina Faso|BG Bulgária|BH Barein|BI Burundi|BJ Benin|BM Bermudas
  |BN Brunei|BO Bolívia|BR Brasil|BS Bahamas|BT Butão|BW Botsuana|BY Bielorrússia|BZ Belize|CA Canadá
  |CD República Democrática do Congo|CF República Centro-Africana|CG República do Congo|CH Suíça
  |CI Costa do Marfim|CK Ilhas Cook|CL Chile|CM Camarões|CN China|CO Colômbia|CR Costa Rica|CS Tchecoslováquia
  |CU Cuba|CV Cabo Verde|CW Curaçao|CY Chipre|CZ Tchéquia|DD Alemanha Oriental|DE Alemanha|DJ Djibuti
  |DK Dinamarca|DM Dominica|DO República Dominicana|DZ Argélia|EC Equador|EE Estônia|EG Egito|EH Saara Ocidental
  |ER Eritreia|ES Espanha|ET Etiópia|FI Finlândia|FJ Fiji|FK Ilhas Malvinas|FM Micronésia|FO Ilhas Faroé
  |FR França|GA Gabão|GB Reino Unido|GD Granada|GE Geórgia|GF Guiana Francesa|GG Guernsey|GH Gana|GI Gibraltar
  |GL Groenlândia|GM Gâmbia|GN Guiné|GP Guadalupe|GQ Guiné Equatorial|GR Grécia|GT Guatemala|GU Guam
  |GW Guiné-Bissau|GY Guiana|HK Hong Kong|HN Honduras|HR Croácia|HT Haiti|HU Hungria|ID Indonésia|IE Irlanda
  |IL Israel|IM Ilha de Man|IN Índia|IQ Iraque|IR Irã|IS Islândia|IT Itália|JE Jersey|JM Jamaica|JO Jordânia
  |JP Japão|KE Quênia|KG Quirguistão|KH Camboja|KI Quiribati|KM Comores|KN São Cristóvão e Névis
  |KP Coreia do Norte|KR Coreia do Sul|KW Kuwait|KY Ilhas Cayman|KZ Cazaquistão|LA Laos|LB Líbano|LC Santa Lúcia
  |LI Liechtenstein|LK Sri Lanka|LR Libéria|LS Lesoto|LT Lituânia|LU Luxemburgo|LV Letônia|LY Líbia|MA Marrocos
  |MC Mônaco|MD Moldávia|ME Montenegro|MG Madagascar|MH Ilhas Marshall|MK Macedônia do Norte|ML Mali|MM Mianmar
  |MN Mongólia|MO Macau|MP Ilhas Marianas do Norte|MQ Martinica|MR Mauritânia|MT Malta|MU Maurício|MV Maldivas
  |MW Malaui|MX México|MY Malásia|MZ Moçambique|NA Namíbia|NC Nova Caledônia|NE Níger|NG Nigéria|NI Nicarágua
  |NL Países Baixos|NO Noruega|NP Nepal|NR Nauru|NU Niue|NZ Nova Zelândia|OM Omã|PA Panamá|PE Peru
  |PF Polinésia Francesa|PG Papua-Nova Guiné|PH Filipinas|PK Paquistão|PL Polônia|PR Porto Rico|PS Palestina
  |PT Portugal|PW Palau|PY Paraguai|QA Catar|RE Reunião|RO Romênia|RS Sérvia|RU Rússia|RW Ruanda
  |SA Arábia Saudita|SB Ilhas Salomão|SC Seicheles|SD Sudão|SE Suécia|SG Singapura|SI Eslovênia|SK Eslováquia
  |SL Serra Leoa|SM San Marino|SN Senegal|SO Somália|SR Suriname|SS Sudão do Sul|ST São Tomé e Príncipe
  |SU União Soviética|SV El Salvador|SY Síria|SZ Essuatíni|TC Ilhas Turcas e Caicos|TD Chade|TG Togo
  |TH Tailândia|TJ Tadjiquistão|TK Tokelau|TL Timor-Leste|TM Turcomenistão|TN Tunísia|TO Tonga|TR Turquia
  |TT Trinidad e Tobago|TV Tuvalu|TW Taiwan|TZ Tanzânia|UA Ucrânia|UG Uganda|US Estados Unidos|UY Uruguai
  |UZ Uzbequistão|VA Vaticano|VC São Vicente e Granadinas|VE Venezuela|VG Ilhas Virgens Britânicas|VN Vietnã
  |VU Vanuatu|WS Samoa|XK Kosovo|XW Alemanha Ocidental|YE Iêmen|YT Mayotte|YU Iugoslávia|ZA África do Sul
  |ZM Zâmbia|ZW Zimbábue`;

/** What countries are called in Brazil, by their codes. */
export const countryInBrazil = readCountryList(NAMES);

/** Of two names of a country the last stands. */
export const countryInPortugal = readCountryList(`${NAMES}
  |AM Arménia|BH Barém|BJ Benim|BS Baamas|CS Checoslováquia|CW Curaçau|CZ Chéquia|DJ Jibuti|DM Domínica
  |EE Estónia|EH Sara Ocidental|GG Guernesey|GL Gronelândia|IR Irão|KE Quénia|KI Kiribati
  |KN São Cristóvão e Neves|KW Koweit|KY Ilhas Caimão|LV Letónia|MC Mónaco|MG Madagáscar|MK Macedónia do Norte
  |MU Maurícia|MW Malawi|NC Nova Caledónia|PL Polónia|RO Roménia|SI Eslovénia|SM São Marinho|SV Salvador
  |TJ Tajiquistão|TM Turquemenistão|TT Trindade e Tobago|UZ Usbequistão|VN Vietname|YE Iémen|YU Jugoslávia
  |ZW Zimbabué`);
