/**
 * One currency a line: ISO 4217 code | unit forms | signs and abbreviations | adjectives | places that
 * speak for it; fields that are empty at the end are left off. The names of the country that the code
 * begins with ("AF" of "AFN"), the words for its people and its capitals are understood, and so is a plural
 * in -s. Names follow Unicode CLDR's English currency names; abbreviations and places are what news writes
 * beside them.
 *
 * Where several currencies share a unit ("peso", "kr"), the first line that has it is the one meant
 * when nothing else in the article tells. `?` before a form: it is also an ordinary word or label, so it
 * counts only with a large or carefully written number, an adjective, or the country in the article;
 * `!`: only with the country in the article and such a number; `-`: only with the adjective; `~`: only in
 * small letters ("the Bucks", "Quid Pro Quo"). Before a code `?` says the same ("COP 26", "PHP 8", "SDG 5"), and
 * `+` that it is read in small letters too: no other word is written so.
 */
export const CURRENCY_TABLE = `
+USD|dollar,dlr,?greenbacks,~bucks|US$,U$S,$,＄,﹩
+EUR|euro|€,€ur|european|Eurozone
+GBP|pound,pound sterling,pounds sterling,~quid|£,UK£,￡|english|Britons,England,Scotland,Wales
+JPY|yen|JP¥,円,¥,￥||Osaka
+CNY|yuan,renminbi,rmb|RMB,CN¥,RMB¥,元,人民币,¥,￥,rmb,Rmb||Shanghai,Shenzhen
+INR|rupee|₹,Rs,rs,RS,?Re,₨||Mumbai,Modi,Kolkata,Bengaluru
+CHF|franc|SFr,sFr,?Fr,?Frs||Zurich,Geneva
+RUB|ruble,rouble|₽,руб
+UAH|hryvnia,hryvna,hryvnya,hryven|₴,грн
+PLN|zloty,zlotych,zloties|zł,zl
+SEK|krona,kronor,!crown|kr,Kr,Skr,SKr
+NOK|krone,kroner,!crown|kr,Nkr,NKr
+DKK|krone,kroner,!crown|kr,Dkr,DKr
+CZK|koruna,koruny,!crown|Kč,Kc
+HUF|forint|?Ft
?RON|!leu,?lei|?RON
+BGN|!lev,leva|лв
?TRY|lira|₺,?TL||Istanbul,Erdogan
+ILS|shekel|₪,NIS|israeli new,new israeli|Aviv
+KRW|?won|₩|korean,korea,s korean
KPW|?won
+BRL|-real,reais,!reals|R$||Paulo,Bolsonaro,Lula
+MXN|peso|MX$,Mex$
+CAD|dollar|C$,CA$,Can$,CAN$,Cdn$,CDN$,Cdn,$||Toronto,Trudeau,Ontario,Quebec,Alberta
+AUD|dollar|A$,AU$,AUS$,Aus$,$||Sydney,Melbourne,Queensland,Albanese
+NZD|dollar|NZ$,$|nz|Zealand,Wellington,Auckland
+SGD|dollar|S$,SG$,$
+HKD|dollar|HK$,$|hk|Kong
+TWD|dollar|NT$,TW$|new taiwan,nt
+AED|dirham|Dh,Dhs,DH,DHS,?dhs||Dubai,Dhabi,Sharjah
AFN|!afghani,!afs|?Afs,؋
?ALL|!lek,leke
?AMD|!dram|֏
?ANG|guilder|NAf|netherlands antillean,antillean,netherlands antilles|Curacao
AOA|kwanza|?Kz
ARS|peso|AR$||Aires
?AWG|!florin|Afl
AZN|manat|₼
?BAM|-mark,!marks|?KM|bosnian convertible,bosnia herzegovina convertible
BBD|dollar|Bds$,BDS$
+BDT|taka|Tk,৳
BHD|dinar|?BD
?BIF|franc|FBu
BMD|dollar|BD$|bermudan
BND|dollar|B$
?BOB|boliviano|!Bs
?BSD|dollar|BS$||Nassau
BTN|ngultrum|?Nu
BWP|!pula|!P
BYN|ruble,rouble|!Br|belarusan
BZD|dollar|BZ$
CDF|franc|!FC|congo
CLP|peso|CL$||Santiago
?COP|peso|CO$,Col$||Medellin
CRC|-colon,!colons,colones|₡||Rica,Rican
?CUP|peso
?CVE|escudo|||Verde
DJF|franc
?DOP|peso|RD$||Domingo
+DZD|dinar|?DA
+EGP|pound,geneh,genih,genihat masriya|E£,LE,EGP£||Sisi
ERN|nakfa|?Nfk
+ETB|birr|!Br||Addis
FJD|dollar|FJ$,F$
FKP|pound||falkland
?GEL|lari|₾
+GHS|cedi|₵,GH₵,GH¢,GHC,?GH|ghanian
?GIP|pound
GMD|dalasi|!D
GNF|franc|?FG
GTQ|!quetzal,quetzales|!Q
GYD|dollar|G$,GY$|guyanaese|Georgetown
HNL|lempira|!L
HRK|kuna|?kn
HTG|gourde|?G
+IDR|rupiah|Rp||Widodo,Jokowi
+IQD|dinar|!ID
IRR|rial
?ISK|krona,kronur,!crown|kr,Ikr
JMD|dollar|J$,JA$||Kingston
+JOD|dinar|?JD
+KES|shilling|KSh,Ksh,KSH,Kshs,KShs,?Sh,?Shs
?KGS|!som
+KHR|riel|៛||Phnom
KMF|franc
+KWD|dinar|?KD
KYD|dollar|CI$|cayman
+KZT|tenge|₸||Almaty
?LAK|!kip|₭
+LBP|pound,lira|L£,?LL
+LKR|rupee|Rs,?SLR||Lanka,Lankan
LRD|dollar|L$,LD$
LSL|!loti,maloti
LYD|dinar|?LD
?MAD|dirham|||Casablanca
MDL|!leu,!lei
?MGA|ariary,ariaries|?Ar
MKD|denar,denari
+MMK|kyat|!K||Yangon
MNT|tugrik,togrog|₮
?MOP|pataca|MOP$
MRU|ouguiya
MUR|rupee|Rs
MVR|rufiyaa|?Rf
MWK|kwacha|!MK,!K
+MYR|ringgit|RM||Kuala,Lumpur
MZN|metical,meticais|?MT,MTn
NAD|dollar|N$
+NGN|naira|₦,?N||Lagos,Buhari,Tinubu
NIO|cordoba
?NPR|rupee|Rs,NRs
+OMR|rial|?RO
?PAB|balboa|B/
?PEN|!sol,!soles,nuevos soles,nuevo sol|S/
PGK|!kina|!K||Papua,Moresby
?PHP|peso|₱,PhP,Php,!P||Duterte,Marcos
+PKR|rupee|Rs||Karachi,Lahore,Punjab
PYG|!guarani,guaranies|₲
SAR|riyal|?SR||Jeddah
+QAR|riyal|?QR
+RSD|dinar
RWF|franc|FRw,Frw,RWF
SBD|dollar|SI$|solomon island|Solomon
SCR|rupee
?SDG|pound
SHP|pound||helena
SLE|!leone,leones|?Le
?SOS|shilling
SRD|dollar|Sr$
SSP|pound|SS£
STN|dobra||sao tome principe
SVC|-colon,!colons,colones||salvadorean|Salvador
SYP|pound,lira
SZL|lilangeni,emalangeni|!E
+THB|baht|฿
TJS|somoni
TMT|manat||turkmenistani
TND|dinar|?DT
?TOP|paanga,pa anga|T$
TTD|dollar|TT$|trinidad tobago|Tobago
+TZS|shilling|TSh,Tsh,TSH,Tshs||Salaam
+UGX|shilling|USh,Ush,USH,Ushs,UShs,?Shs||Museveni
UYU|peso|$U,UY$
UZS|!som,soum,so m,-sum
VES|!bolivar,bolivars,bolivares|!Bs||Maduro
+VND|?dong|₫,đ||Minh
VUV|vatu|?Vt||Vila
WST|!tala|WS$
XAF|cfa franc,franc|FCFA,?CFA|central african cfa,central african|Cameroon,Gabon,Chad,Yaounde
XOF|franc,cfa franc|FCFA,?CFA|west african cfa,west african,cfa|Senegal,Mali,Burkina,Togo,Benin,Niger,Dakar,Abidjan
XCD|dollar|EC$|east caribbean,eastern caribbean|Grenada,Dominica,Antigua
XPF|franc||cfp|Tahiti,Caledonia
YER|rial|!YR||Aden
+ZAR|rand|?R|s african|Johannesburg,Gauteng,Ramaphosa,Eskom,Durban
+ZMW|kwacha|ZK,!K
ZWL|dollar|Z$,ZW$,ZWL$
?DEM|deutschmark,deutschemark,-mark,!marks|?DM,?dm|deutsche,west german,d
FRF|franc|?FF|old french
ITL|lire,lira
?ESP|peseta|?Pts,?pts
NLG|guilder|Dfl
BEF|franc
?ATS|schilling
FIM|markka,markkaa,-mark
?IEP|-punt,pound|IR£
?PTE|escudo
GRD|drachma,drachmae,drachmai
EEK|kroon,krooni
LVL|lats,lati
LTL|litas,litai
SKK|koruna,!crown
CUC|peso||cuban convertible
XCG|guilder||caribbean
ZWG|-gold|ZiG
XDR|special drawing rights|?SDR
?SIT|tolar
`

/** Parts of a unit: forms, a plural in -s understood | power of ten against the unit | currencies, the usual one first. */
export const SUBUNIT_TABLE = `
cent,us cent|-2|USD,CAD,AUD,NZD,SGD,HKD
euro cent|-2|EUR
penny,pennies|-2|USD,GBP
pence|-2|GBP
kopeck,kopek|-2|RUB,UAH,BYN
kopiyka|-2|UAH
paisa,paise|-2|INR,PKR,NPR
sen|-2|MYR,IDR
agora,agorot|-2|ILS
centavo|-2|MXN,PHP,BRL,ARS,CUP,COP,CLP
centime|-2|EUR,CHF,MAD
grosz,groszy,grosze|-2|PLN
stotinka,stotinki|-2|BGN
halala,halalas|-2|SAR
kurus|-2|TRY
satang|-2|THB
kobo|-2|NGN
pesewa,pesewas|-2|GHS
ngwee|-2|ZMW
bani|-2|RON
`
