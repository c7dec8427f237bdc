/**
 * The countries of ISO 3166-1 and what English news calls them, one a line:
 * code | name, other names | adjectives and words for its people | capitals and seats of government.
 * The first name is the standard one, and `+` stands for it: "Albania|+n". Articles ("the Netherlands") and the
 * plural in -s of a word for its people are understood, and fields that are empty at the end left off. Left out
 * on purpose: capitals better known as something else (Victoria, Hamilton, Kingston, Georgetown,
 * Stanley, Valencia), "Korean" and "Irish"-like words that two countries share without a usual meaning,
 * and the parts of the United Kingdom, whose ministers are not its ministers.
 */
export const COUNTRY_TABLE: string = `
AD|Andorra|+n|Andorra la Vella
AE|United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguan,Barbudan
AI|Anguilla|+n
AL|Albania|+n|Tirana
AM|Armenia|+n|Yerevan
AO|Angola|+n|Luanda
AQ|Antarctica|Antarctic
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires,Casa Rosada
AS|American Samoa|+n|Pago Pago
AT|Austria|+n|Vienna
AU|Australia,Commonwealth of Australia|+n,Aussie|Canberra
AW|Aruba|+n|Oranjestad
AX|Åland Islands,Aland|Ålander|Mariehamn
AZ|Azerbaijan|+i,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian|Sarajevo
BB|Barbados|Barbadian,Bajan|Bridgetown
BD|Bangladesh|+i|Dhaka
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria|+n|Sofia
BH|Bahrain|+i|Manama
BI|Burundi|+an|Gitega,Bujumbura
BJ|Benin|+ese|Porto-Novo
BL|Saint Barthélemy,St. Barts,St Barthelemy||Gustavia
BM|Bermuda|Bermudian
BN|Brunei,Brunei Darussalam|+an|Bandar Seri Begawan
BO|Bolivia,Plurinational State of Bolivia|+n|La Paz,Sucre
BQ|Caribbean Netherlands,Bonaire||Kralendijk
BR|Brazil,Federative Republic of Brazil|+ian|Brasilia,Brasília,Planalto
BS|Bahamas|Bahamian
BT|Bhutan|+ese|Thimphu
BV|Bouvet Island
BW|Botswana|+n,Motswana,Batswana|Gaborone
BY|Belarus,Republic of Belarus,Byelorussia,Belorussia|+ian,+sian,Byelorussian|Minsk
BZ|Belize|+an|Belmopan
CA|Canada|Canadian|Ottawa
CC|Cocos Islands,Keeling Islands
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa
CF|Central African Republic,CAR|Central African|Bangui
CG|Republic of the Congo,Congo-Brazzaville||Brazzaville
CH|Switzerland,Swiss Confederation|Swiss|Bern,Berne
CI|Côte d'Ivoire,Ivory Coast|Ivorian|Yamoussoukro,Abidjan
CK|Cook Islands|Cook Islander|Avarua
CL|Chile|+an|La Moneda
CM|Cameroon|+ian|Yaounde,Yaoundé
CN|China,People's Republic of China,PRC,Communist China,Mainland China|Chinese|Beijing,Peking,Zhongnanhai
CO|Colombia|+n|Bogota,Bogotá
CR|Costa Rica|+n
CU|Cuba|+n|Havana
CV|Cape Verde,Cabo Verde|+an,Cabo Verdean|Praia
CW|Curaçao|+an|Willemstad
CX|Christmas Island
CY|Cyprus,Republic of Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DE|Germany,Federal Republic of Germany|German|Berlin
DJ|Djibouti|+an
DK|Denmark|Danish,Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|+n|Algiers
EC|Ecuador|+ian,+ean|Quito
EE|Estonia|+n|Tallinn
EG|Egypt,Arab Republic of Egypt|+ian|Cairo
EH|Western Sahara|Sahrawi|Laayoune
ER|Eritrea|+n|Asmara
ES|Spain|Spanish,Spaniard|Madrid,Moncloa
ET|Ethiopia|+n|Addis Ababa
EU|European Union,EU||Brussels
FI|Finland|Finnish,Finn|Helsinki
FJ|Fiji|+an|Suva
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander|Port Stanley
FM|Micronesia,Federated States of Micronesia|+n|Palikir
FO|Faroe Islands,Faroes|Faroese|Torshavn,Tórshavn
FR|France,French Republic|French,Frenchman|Paris,Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay
GA|Gabon|+ese|Libreville
GB|United Kingdom,UK,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit|London,Downing Street,10 Downing Street,Number 10,Whitehall,Westminster
GD|Grenada|Grenadian
GE|Georgia,Republic of Georgia|+n|Tbilisi
GF|French Guiana|French Guianese|Cayenne
GG|Guernsey
GH|Ghana|+ian|Accra
GI|Gibraltar|+ian
GL|Greenland|+ic,+er|Nuuk
GM|Gambia|+n|Banjul
GN|Guinea,Republic of Guinea|+n|Conakry
GP|Guadeloupe|+an|Basse-Terre
GQ|Equatorial Guinea|+n,Equatoguinean|Malabo
GR|Greece,Hellenic Republic|Greek,Hellenic|Athens
GS|South Georgia and the South Sandwich Islands
GT|Guatemala|+n|Guatemala City
GU|Guam|+anian
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese
HK|Hong Kong|+er,Hongkonger
HM|Heard Island and McDonald Islands
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|+n,Croat|Zagreb
HT|Haiti|+an|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|+n|Jakarta
IE|Ireland,Republic of Ireland|Irish,Irishman|Dublin
IL|Israel,State of Israel|+i|Jerusalem,Tel Aviv
IM|Isle of Man|Manx
IN|India,Republic of India,Bharat|+n|New Delhi,Delhi
IO|British Indian Ocean Territory,Chagos Islands|Chagossian
IQ|Iraq|+i|Baghdad
IR|Iran,Islamic Republic of Iran,Islamic Republic|+ian|Tehran,Teheran
IS|Iceland|+ic,+er|Reykjavik,Reykjavík
IT|Italy,Italian Republic|Italian|Rome,Palazzo Chigi,Quirinale
JE|Jersey
JM|Jamaica|+n
JO|Jordan,Hashemite Kingdom of Jordan|+ian|Amman
JP|Japan|+ese|Tokyo
KE|Kenya|+n|Nairobi
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,+i|Bishkek
KH|Cambodia,Kampuchea|+n,Khmer|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comorian,Comoran|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St. Kitts|Kittitian,Nevisian|Basseterre
KP|North Korea,DPRK,Democratic People's Republic of Korea|+n|Pyongyang
KR|South Korea,Republic of Korea,ROK|+n|Seoul,Blue House
KW|Kuwait|+i|Kuwait City
KY|Cayman Islands,Caymans|Caymanian
KZ|Kazakhstan|Kazakh,+i|Astana,Nur-Sultan
LA|Laos,Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia,St. Lucia|+n,St. Lucian|Castries
LI|Liechtenstein|+er|Vaduz
LK|Sri Lanka,Ceylon|+n|Colombo
LR|Liberia|+n|Monrovia
LS|Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|+n|Vilnius
LU|Luxembourg|+ish,+er
LV|Latvia|+n|Riga
LY|Libya|+n|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque,Monacan
MD|Moldova,Republic of Moldova,Moldavia|+n|Chisinau,Chișinău
ME|Montenegro|Montenegrin|Podgorica
MF|Saint Martin,St. Martin||Marigot
MG|Madagascar|Malagasy,Madagascan|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia,FYROM|+n,Macedonian|Skopje
ML|Mali|+an|Bamako
MM|Myanmar,Burma|Myanma,Burmese|Naypyidaw,Naypyitaw
MN|Mongolia|+n|Ulaanbaatar,Ulan Bator
MO|Macau,Macao|Macanese
MP|Northern Mariana Islands||Saipan
MQ|Martinique|Martinican|Fort-de-France
MR|Mauritania|+n|Nouakchott
MS|Montserrat|+ian
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian
MW|Malawi|+an|Lilongwe
MX|Mexico|Mexican|Mexico City,Los Pinos
MY|Malaysia|+n|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|+n|Windhoek
NC|New Caledonia|+n|Noumea,Nouméa
NE|Niger,Republic of Niger|+ien|Niamey
NF|Norfolk Island
NG|Nigeria,Federal Republic of Nigeria|+n|Abuja,Aso Rock
NI|Nicaragua|+n|Managua
NL|Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|+i,+ese|Kathmandu
NR|Nauru|+an|Yaren
NU|Niue|+an|Alofi
NZ|New Zealand,Aotearoa|+er,Kiwi|Beehive
OM|Oman|+i|Muscat
PA|Panama|+nian|Panama City
PE|Peru|+vian|Lima
PF|French Polynesia,Tahiti|+n,Tahitian|Papeete
PG|Papua New Guinea|+n|Port Moresby
PH|Philippines|Philippine,Filipino,Filipina|Manila,Malacanang,Malacañang
PK|Pakistan,Islamic Republic of Pakistan|+i|Islamabad
PL|Poland|Polish,Pole|Warsaw
PM|Saint Pierre and Miquelon
PN|Pitcairn,Pitcairn Islands
PR|Puerto Rico|Puerto Rican
PS|Palestine,State of Palestine,Palestinian Authority,Palestinian Territories|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|+an|Ngerulmud
PY|Paraguay|+an|Asuncion,Asunción
QA|Qatar|+i|Doha
RE|Réunion,Reunion Island|+ese
RO|Romania|+n|Bucharest
RS|Serbia|+n,Serb|Belgrade
RU|Russia,Russian Federation|+n|Moscow,Kremlin
RW|Rwanda|+n|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,+n|Riyadh
SB|Solomon Islands,Solomons|Solomon Islander|Honiara
SC|Seychelles|Seychellois
SD|Sudan,Republic of Sudan|+ese|Khartoum
SE|Sweden|Swedish,Swede|Stockholm
SG|Singapore|+an
SH|Saint Helena,St. Helena
SI|Slovenia|+n,Slovene|Ljubljana
SJ|Svalbard,Svalbard and Jan Mayen||Longyearbyen
SK|Slovakia,Slovak Republic|Slovak,+n|Bratislava
SL|Sierra Leone|+an|Freetown
SM|San Marino|Sammarinese
SN|Senegal|+ese|Dakar
SO|Somalia|Somali,+n|Mogadishu,Villa Somalia
SR|Suriname|+se|Paramaribo
SS|South Sudan|+ese|Juba
ST|São Tomé and Príncipe|São Toméan
SV|El Salvador|Salvadoran,Salvadorian|San Salvador
SX|Sint Maarten||Philipsburg
SY|Syria,Syrian Arab Republic|+n|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TC|Turks and Caicos Islands,Turks and Caicos
TD|Chad,Republic of Chad|+ian|N'Djamena
TF|French Southern Territories
TG|Togo|+lese|Lome,Lomé
TH|Thailand,Siam|Thai|Bangkok
TJ|Tajikistan|Tajik,+i|Dushanbe
TK|Tokelau|+an
TL|East Timor,Timor-Leste|+ese,Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|+n|Tunis
TO|Tonga|+n|Nuku'alofa
TR|Turkey,Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian,Tobagonian|Port of Spain
TV|Tuvalu|+an|Funafuti
TW|Taiwan,Republic of China,Chinese Taipei|+ese|Taipei
TZ|Tanzania|+n|Dodoma
UA|Ukraine|Ukrainian|Kyiv,Kiev,Bankova
UG|Uganda|+n|Kampala
UM|United States Minor Outlying Islands
US|United States,United States of America,US,USA,America|American|Washington,Washington DC,White House,Capitol Hill,Foggy Bottom,Pentagon
UY|Uruguay|+an|Montevideo
UZ|Uzbekistan|Uzbek,+i|Tashkent
VA|Vatican,Holy See,Vatican City
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela,Bolivarian Republic of Venezuela|+n|Caracas,Miraflores
VG|British Virgin Islands||Road Town
VI|United States Virgin Islands,US Virgin Islands||Charlotte Amalie
VN|Vietnam,Viet Nam|+ese|Hanoi
VU|Vanuatu|Ni-Vanuatu|Port Vila
WF|Wallis and Futuna
WS|Samoa|+n|Apia
XK|Kosovo|Kosovar,Kosovan|Pristina,Prishtina
YE|Yemen|+i|Sanaa,Sana'a
YT|Mayotte|Mahoran|Mamoudzou
ZA|South Africa|+n|Pretoria
ZM|Zambia|+n|Lusaka
ZW|Zimbabwe|+an|Harare
`
