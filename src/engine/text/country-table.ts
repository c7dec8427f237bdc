/**
 * The countries of ISO 3166-1 and what English news calls them, one a line:
 * code | name, other names | adjectives and words for its people | capitals and seats of government.
 * The first name is the standard one. A plural in -s of a word for its people is understood. Left out
 * on purpose: capitals better known as something else (Victoria, Hamilton, Kingston, Georgetown,
 * Stanley, Valencia), "Korean" and "Irish"-like words that two countries share without a usual meaning,
 * and the parts of the United Kingdom, whose ministers are not its ministers.
 */
export const COUNTRY_TABLE: string = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi
AF|Afghanistan,Islamic Emirate of Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguan,Barbudan|
AI|Anguilla|Anguillan|
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AQ|Antarctica|Antarctic|
AR|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires,Casa Rosada
AS|American Samoa|American Samoan|Pago Pago
AT|Austria|Austrian|Vienna
AU|Australia,Commonwealth of Australia|Australian,Aussie|Canberra
AW|Aruba|Aruban|Oranjestad
AX|Åland Islands,Aland|Ålander|Mariehamn
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian|Sarajevo
BB|Barbados|Barbadian,Bajan|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega,Bujumbura
BJ|Benin|Beninese|Porto-Novo
BL|Saint Barthélemy,St. Barts,St Barthelemy||Gustavia
BM|Bermuda|Bermudian|
BN|Brunei,Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia,Plurinational State of Bolivia|Bolivian|La Paz,Sucre
BQ|Caribbean Netherlands,Bonaire||Kralendijk
BR|Brazil,Federative Republic of Brazil|Brazilian|Brasilia,Brasília,Planalto
BS|Bahamas,The Bahamas|Bahamian|
BT|Bhutan|Bhutanese|Thimphu
BV|Bouvet Island||
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone
BY|Belarus,Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CC|Cocos Islands,Keeling Islands||
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa
CF|Central African Republic,CAR|Central African|Bangui
CG|Republic of the Congo,Congo-Brazzaville||Brazzaville
CH|Switzerland,Swiss Confederation|Swiss|Bern,Berne
CI|Côte d'Ivoire,Ivory Coast|Ivorian|Yamoussoukro,Abidjan
CK|Cook Islands|Cook Islander|Avarua
CL|Chile|Chilean|La Moneda
CM|Cameroon|Cameroonian|Yaounde,Yaoundé
CN|China,People's Republic of China,PRC,Communist China,Mainland China|Chinese|Beijing,Peking,Zhongnanhai
CO|Colombia|Colombian|Bogota,Bogotá
CR|Costa Rica|Costa Rican|
CU|Cuba|Cuban|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean|Praia
CW|Curaçao|Curaçaoan|Willemstad
CX|Christmas Island||
CY|Cyprus,Republic of Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DE|Germany,Federal Republic of Germany|German|Berlin
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish,Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt,Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi|Laayoune
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish,Spaniard|Madrid,Moncloa
ET|Ethiopia|Ethiopian|Addis Ababa
EU|European Union,EU||Brussels
FI|Finland|Finnish,Finn|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands,Falklands,Malvinas|Falkland Islander|Port Stanley
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands,Faroes|Faroese|Torshavn,Tórshavn
FR|France,French Republic|French,Frenchman|Paris,Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit|London,Downing Street,10 Downing Street,Number 10,Whitehall,Westminster
GD|Grenada|Grenadian|
GE|Georgia,Republic of Georgia|Georgian|Tbilisi
GF|French Guiana|French Guianese|Cayenne
GG|Guernsey||
GH|Ghana|Ghanaian|Accra
GI|Gibraltar|Gibraltarian|
GL|Greenland|Greenlandic,Greenlander|Nuuk
GM|Gambia,The Gambia|Gambian|Banjul
GN|Guinea,Republic of Guinea|Guinean|Conakry
GP|Guadeloupe|Guadeloupean|Basse-Terre
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
GR|Greece,Hellenic Republic|Greek,Hellenic|Athens
GS|South Georgia and the South Sandwich Islands||
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam|Guamanian|
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|
HK|Hong Kong|Hong Konger,Hongkonger|
HM|Heard Island and McDonald Islands||
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian,Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland,Republic of Ireland|Irish,Irishman|Dublin
IL|Israel,State of Israel|Israeli|Jerusalem,Tel Aviv
IM|Isle of Man|Manx|
IN|India,Republic of India,Bharat|Indian|New Delhi,Delhi
IO|British Indian Ocean Territory,Chagos Islands|Chagossian|
IQ|Iraq|Iraqi|Baghdad
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
IT|Italy,Italian Republic|Italian|Rome,Palazzo Chigi,Quirinale
JE|Jersey||
JM|Jamaica|Jamaican|
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
KH|Cambodia,Kampuchea|Cambodian,Khmer|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comorian,Comoran|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St. Kitts|Kittitian,Nevisian|Basseterre
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea,Republic of Korea,ROK|South Korean|Seoul,Blue House
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands,Caymans|Caymanian|
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA|Laos,Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia,St. Lucia|Saint Lucian,St. Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka,Ceylon|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque,Monacan|
MD|Moldova,Republic of Moldova,Moldavia|Moldovan|Chisinau,Chișinău
ME|Montenegro|Montenegrin|Podgorica
MF|Saint Martin,St. Martin||Marigot
MG|Madagascar|Malagasy,Madagascan|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia,FYROM|North Macedonian,Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar,Burma|Myanma,Burmese|Naypyidaw,Naypyitaw
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
MO|Macau,Macao|Macanese|
MP|Northern Mariana Islands||Saipan
MQ|Martinique|Martinican|Fort-de-France
MR|Mauritania|Mauritanian|Nouakchott
MS|Montserrat|Montserratian|
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City,Los Pinos
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonian|Noumea,Nouméa
NE|Niger,Republic of Niger|Nigerien|Niamey
NF|Norfolk Island||
NG|Nigeria,Federal Republic of Nigeria|Nigerian|Abuja,Aso Rock
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepali,Nepalese|Kathmandu
NR|Nauru|Nauruan|Yaren
NU|Niue|Niuean|Alofi
NZ|New Zealand,Aotearoa|New Zealander,Kiwi|Beehive
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PF|French Polynesia,Tahiti|French Polynesian,Tahitian|Papeete
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines,The Philippines|Philippine,Filipino,Filipina|Manila,Malacanang,Malacañang
PK|Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Polish,Pole|Warsaw
PM|Saint Pierre and Miquelon||
PN|Pitcairn,Pitcairn Islands||
PR|Puerto Rico|Puerto Rican|
PS|Palestine,State of Palestine,Palestinian Authority,Palestinian Territories|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asuncion,Asunción
QA|Qatar|Qatari|Doha
RE|Réunion,Reunion Island|Réunionese|
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian,Serb|Belgrade
RU|Russia,Russian Federation|Russian|Moscow,Kremlin,the Kremlin
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands,Solomons|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan,Republic of Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede|Stockholm
SG|Singapore|Singaporean|
SH|Saint Helena,St. Helena||
SI|Slovenia|Slovenian,Slovene|Ljubljana
SJ|Svalbard,Svalbard and Jan Mayen||Longyearbyen
SK|Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalian|Mogadishu,Villa Somalia
SR|Suriname|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|São Toméan|
SV|El Salvador|Salvadoran,Salvadorian|San Salvador
SX|Sint Maarten||Philipsburg
SY|Syria,Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TC|Turks and Caicos Islands,Turks and Caicos||
TD|Chad,Republic of Chad|Chadian|N'Djamena
TF|French Southern Territories||
TG|Togo|Togolese|Lome,Lomé
TH|Thailand,Siam|Thai|Bangkok
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe
TK|Tokelau|Tokelauan|
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Turkey,Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian,Tobagonian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv,Kiev,Bankova
UG|Uganda|Ugandan|Kampala
UM|United States Minor Outlying Islands||
US|United States,United States of America,US,USA,America|American|Washington,Washington DC,White House,Capitol Hill,Foggy Bottom,Pentagon
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent
VA|Vatican,Holy See,Vatican City||
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Caracas,Miraflores
VG|British Virgin Islands||Road Town
VI|United States Virgin Islands,US Virgin Islands||Charlotte Amalie
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Ni-Vanuatu|Port Vila
WF|Wallis and Futuna||
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar,Kosovan|Pristina,Prishtina
YE|Yemen|Yemeni|Sanaa,Sana'a
YT|Mayotte|Mahoran|Mamoudzou
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`
