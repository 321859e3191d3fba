import { readCountryList } from './country-list.ts';

/** What countries are called in German, by their codes. */
export const countryInGerman = readCountryList(`
  AD Andorra|AE Vereinigte Arabische Emirate|AF Afghanistan|AG Antigua und Barbuda|AL Albanien|AM Armenien
  |AO Angola|AR Argentinien|AS Amerikanisch-Samoa|AT Österreich|AU Australien|AW Aruba|AZ Aserbaidschan
  |BA Bosnien und Herzegowina|BB Barbados|BD Bangladesch|BE Belgien|BF Burkina Faso|BG Bulgarien|BH Bahrain
  |BI Burundi|BJ Benin|BM Bermuda|BN Brunei Darussalam|BO Bolivien|BR Brasilien|BS Bahamas|BT Bhutan|BW Botsuana
  |BY Belarus|BZ Belize|CA Kanada|CD Demokratische Republik Kongo|CF Zentralafrikanische Republik
  |CG Republik Kongo|CH Schweiz|CI Côte d’Ivoire|CK Cookinseln|CL Chile|CM Kamerun|CN China|CO Kolumbien
  |CR Costa Rica|CS Tschechoslowakei|CU Kuba|CV Cabo Verde|CW Curaçao|CY Zypern|CZ Tschechien|DD DDR
  |DE Deutschland|DJ Dschibuti|DK Dänemark|DM Dominica|DO Dominikanische Republik|DZ Algerien|EC Ecuador
  |EE Estland|EG Ägypten|EH Westsahara|ER Eritrea|ES Spanien|ET Äthiopien|FI Finnland|FJ Fidschi
  |FK Falklandinseln|FM Mikronesien|FO Färöer|FR Frankreich|GA Gabun|GB Großbritannien|GD Grenada|GE Georgien
  |GF Französisch-Guayana|GG Guernsey|GH Ghana|GI Gibraltar|GL Grönland|GM Gambia|GN Guinea|GP Guadeloupe
  |GQ Äquatorialguinea|GR Griechenland|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|HK Hongkong|HN Honduras
  |HR Kroatien|HT Haiti|HU Ungarn|ID Indonesien|IE Irland|IL Israel|IM Isle of Man|IN Indien|IQ Irak|IR Iran
  |IS Island|IT Italien|JE Jersey|JM Jamaika|JO Jordanien|JP Japan|KE Kenia|KG Kirgisistan|KH Kambodscha
  |KI Kiribati|KM Komoren|KN St. Kitts und Nevis|KP Nordkorea|KR Südkorea|KW Kuwait|KY Kaimaninseln
  |KZ Kasachstan|LA Laos|LB Libanon|LC St. Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Litauen
  |LU Luxemburg|LV Lettland|LY Libyen|MA Marokko|MC Monaco|MD Republik Moldau|ME Montenegro|MG Madagaskar
  |MH Marshallinseln|MK Nordmazedonien|ML Mali|MM Myanmar|MN Mongolei|MO Macau|MP Nördliche Marianen
  |MQ Martinique|MR Mauretanien|MT Malta|MU Mauritius|MV Malediven|MW Malawi|MX Mexiko|MY Malaysia|MZ Mosambik
  |NA Namibia|NC Neukaledonien|NE Niger|NG Nigeria|NI Nicaragua|NL Niederlande|NO Norwegen|NP Nepal|NR Nauru
  |NU Niue|NZ Neuseeland|OM Oman|PA Panama|PE Peru|PF Französisch-Polynesien|PG Papua-Neuguinea|PH Philippinen
  |PK Pakistan|PL Polen|PR Puerto Rico|PS Palästina|PT Portugal|PW Palau|PY Paraguay|QA Katar|RE Réunion
  |RO Rumänien|RS Serbien|RU Russland|RW Ruanda|SA Saudi-Arabien|SB Salomonen|SC Seychellen|SD Sudan|SE Schweden
  |SG Singapur|SI Slowenien|SK Slowakei|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname
  |SS Südsudan|ST São Tomé und Príncipe|SU Sowjetunion|SV El Salvador|SY Syrien|SZ Eswatini
  |TC Turks- und Caicosinseln|TD Tschad|TG Togo|TH Thailand|TJ Tadschikistan|TK Tokelau|TL Timor-Leste
  |TM Turkmenistan|TN Tunesien|TO Tonga|TR Türkei|TT Trinidad und Tobago|TV Tuvalu|TW Taiwan|TZ Tansania
  |UA Ukraine|UG Uganda|US USA|UY Uruguay|UZ Usbekistan|VA Vatikanstadt|VC St. Vincent und die Grenadinen
  |VE Venezuela|VG Britische Jungferninseln|VN Vietnam|VU Vanuatu|WS Samoa|XK Kosovo|XW Westdeutschland|YE Jemen
  |YT Mayotte|YU Jugoslawien|ZA Südafrika|ZM Sambia|ZW Simbabwe`);
