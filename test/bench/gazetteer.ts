/** Real places: name, latitude and longitude in degrees, country (ISO 3166-1 alpha-2). */
export interface Place {
  name: string;
  latitude: number;
  longitude: number;
  country: string;
}

const table = `
Kabul 34.53 69.17 AF|Tirana 41.33 19.82 AL|Algiers 36.75 3.06 DZ|Luanda -8.84 13.23 AO|Buenos Aires -34.6 -58.38 AR
Yerevan 40.18 44.51 AM|Sydney -33.87 151.21 AU|Melbourne -37.81 144.96 AU|Vienna 48.21 16.37 AT|Baku 40.41 49.87 AZ
Dhaka 23.81 90.41 BD|Minsk 53.9 27.57 BY|Brussels 50.85 4.35 BE|La Paz -16.49 -68.12 BO|Sarajevo 43.86 18.41 BA
Brasilia -15.79 -47.88 BR|Rio de Janeiro -22.91 -43.17 BR|Sao Paulo -23.55 -46.63 BR|Sofia 42.7 23.32 BG
Phnom Penh 11.56 104.92 KH|Yaounde 3.85 11.5 CM|Ottawa 45.42 -75.7 CA|Toronto 43.65 -79.38 CA|Vancouver 49.28 -123.12 CA
Santiago -33.45 -70.67 CL|Beijing 39.9 116.41 CN|Shanghai 31.23 121.47 CN|Hong Kong 22.32 114.17 HK|Bogota 4.71 -74.07 CO
Kinshasa -4.44 15.27 CD|San Jose 9.93 -84.08 CR|Zagreb 45.81 15.98 HR|Havana 23.11 -82.37 CU|Nicosia 35.19 33.38 CY
Prague 50.08 14.44 CZ|Copenhagen 55.68 12.57 DK|Quito -0.18 -78.47 EC|Cairo 30.04 31.24 EG|San Salvador 13.69 -89.22 SV
Tallinn 59.44 24.75 EE|Addis Ababa 9.03 38.74 ET|Helsinki 60.17 24.94 FI|Paris 48.86 2.35 FR|Marseille 43.3 5.37 FR
Tbilisi 41.72 44.83 GE|Berlin 52.52 13.41 DE|Munich 48.14 11.58 DE|Hamburg 53.55 9.99 DE|Accra 5.6 -0.19 GH
Athens 37.98 23.73 GR|Conakry 9.64 -13.58 GN|Port-au-Prince 18.59 -72.31 HT|Budapest 47.5 19.04 HU|Reykjavik 64.15 -21.94 IS
New Delhi 28.61 77.21 IN|Mumbai 19.08 72.88 IN|Kolkata 22.57 88.36 IN|Jakarta -6.21 106.85 ID|Tehran 35.69 51.39 IR
Baghdad 33.32 44.37 IQ|Dublin 53.35 -6.26 IE|Jerusalem 31.77 35.21 IL|Rome 41.9 12.5 IT|Milan 45.46 9.19 IT
Kingston 17.97 -76.79 JM|Tokyo 35.68 139.69 JP|Osaka 34.69 135.5 JP|Amman 31.95 35.93 JO|Astana 51.17 71.43 KZ
Nairobi -1.29 36.82 KE|Seoul 37.57 126.98 KR|Kuwait City 29.38 47.98 KW|Bishkek 42.87 74.57 KG|Riga 56.95 24.11 LV
Beirut 33.89 35.5 LB|Tripoli 32.89 13.19 LY|Vilnius 54.69 25.28 LT|Antananarivo -18.88 47.51 MG|Kuala Lumpur 3.14 101.69 MY
Bamako 12.64 -8 ML|Mexico City 19.43 -99.13 MX|Chisinau 47.01 28.86 MD|Ulaanbaatar 47.92 106.92 MN|Rabat 34.02 -6.84 MA
Maputo -25.97 32.57 MZ|Kathmandu 27.72 85.32 NP|Amsterdam 52.37 4.9 NL|Wellington -41.29 174.78 NZ|Auckland -36.85 174.76 NZ
Managua 12.11 -86.24 NI|Abuja 9.08 7.4 NG|Lagos 6.52 3.38 NG|Oslo 59.91 10.75 NO|Islamabad 33.69 73.05 PK
Karachi 24.86 67.01 PK|Panama City 8.98 -79.52 PA|Lima -12.05 -77.04 PE|Manila 14.6 120.98 PH|Warsaw 52.23 21.01 PL
Lisbon 38.72 -9.14 PT|Doha 25.29 51.53 QA|Bucharest 44.43 26.1 RO|Moscow 55.76 37.62 RU|Saint Petersburg 59.93 30.34 RU
Vladivostok 43.12 131.89 RU|Kigali -1.94 30.06 RW|Riyadh 24.71 46.68 SA|Dakar 14.72 -17.47 SN|Belgrade 44.79 20.45 RS
Singapore 1.35 103.82 SG|Cape Town -33.92 18.42 ZA|Johannesburg -26.2 28.05 ZA|Madrid 40.42 -3.7 ES|Barcelona 41.39 2.17 ES
Khartoum 15.5 32.56 SD|Stockholm 59.33 18.07 SE|Geneva 46.2 6.14 CH|Damascus 33.51 36.28 SY|Dushanbe 38.56 68.77 TJ
Bangkok 13.76 100.5 TH|Tunis 36.81 10.18 TN|Ankara 39.93 32.86 TR|Istanbul 41.01 28.98 TR|Kampala 0.35 32.58 UG
Kyiv 50.45 30.52 UA|Abu Dhabi 24.45 54.38 AE|London 51.51 -0.13 GB|Glasgow 55.86 -4.25 GB|Washington 38.91 -77.04 US
New York 40.71 -74.01 US|Los Angeles 34.05 -118.24 US|Chicago 41.88 -87.63 US|Tashkent 41.3 69.24 UZ|Caracas 10.48 -66.9 VE
Hanoi 21.03 105.85 VN|Sanaa 15.37 44.19 YE|Harare -17.83 31.05 ZW`;

export const gazetteer: readonly Place[] = table
  .trim()
  .split(/[|\n]/)
  .map((row) => {
    const [, name, latitude, longitude, country] = /^(.+) (\S+) (\S+) ([A-Z]{2})$/.exec(row)!;
    return { name: name!, latitude: Number(latitude), longitude: Number(longitude), country: country! };
  });
