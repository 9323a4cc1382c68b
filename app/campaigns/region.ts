/** Countries and territories of Latin America and the Caribbean, by ISO 3166-1 alpha-2; their names come from Intl. */
export const region = [
  ..."AG AI AR AW BB BL BO BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR".split(
    " ",
  ),
  ..."PY SR SV SX TC TT UY VC VE VG VI".split(" "),
];
