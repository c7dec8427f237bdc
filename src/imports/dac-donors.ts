/** Donor codes of the OECD's Creditor Reporting System: code, name. */
const DONORS = `1 Austria|2 Belgium|3 Denmark|4 France|5 Germany|6 Italy|7 Netherlands|8 Norway|9 Portugal|10 Sweden|11 Switzerland
12 United Kingdom|18 Finland|20 Iceland|21 Ireland|22 Luxembourg|30 Cyprus|40 Greece|45 Malta|50 Spain|55 Turkey|61 Slovenia
62 Croatia|68 Czech Republic|69 Slovak Republic|70 Liechtenstein|72 Bulgaria|75 Hungary|76 Poland|77 Romania|82 Estonia|83 Latvia
84 Lithuania|87 Russia|301 Canada|302 United States|546 Israel|552 Kuwait|561 Qatar|566 Saudi Arabia|576 United Arab Emirates
611 Azerbaijan|613 Kazakhstan|701 Japan|732 Taiwan|742 Korea|764 Thailand|801 Australia|820 New Zealand|901 World Bank
903 International Finance Corporation|905 World Bank|909 Inter-American Development Bank|913 African Development Bank
915 Asian Development Bank|918 European Union|951 OPEC Fund|958 International Monetary Fund|959 UNDP|963 UNICEF|964 UNRWA
966 World Food Programme|967 UNHCR|974 UNFPA|976 Islamic Development Bank|928 World Health Organization
990 European Bank for Reconstruction and Development|1013 Council of Europe Development Bank|1312 Global Fund`

const NAMES: ReadonlyMap<string, string> = new Map(
  DONORS.split(/[|\n]/).map((entry): [string, string] => {
    const [code = '', ...name] = entry.split(' ')
    return [code, name.join(' ')]
  }),
)

/** The donor of a code, as the OECD's aid statistics number them; undefined where it is none of the usual ones. */
export function dacDonor(code: string): string | undefined {
  return NAMES.get(code.trim())
}
