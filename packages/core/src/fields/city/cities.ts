/**
 * Department capitals whose name, folded, belongs to no other municipality, with their DIVIPOLA codes, and the
 * spellings that mean them without doubt. Source: DANE, DIVIPOLA, September 2025 (open data).
 */
export interface City {
  name: string;
  code: string;
  aliases: readonly string[];
}

export const cities: readonly City[] = [
  {
    name: "Bogotá D.C.",
    code: "11001",
    aliases: [
      "bogota",
      "bogota d.c",
      "bogota, d.c.",
      "bogota dc",
      "bogota colombia",
      "santafe de bogota",
      "bta",
      "bog",
      "bgta",
    ],
  },
  { name: "Medellín", code: "05001", aliases: ["medellin antioquia", "medellin, antioquia", "m/llin"] },
  { name: "Cali", code: "76001", aliases: ["santiago de cali", "cali, valle", "cali - valle del cauca"] },
  {
    name: "Barranquilla",
    code: "08001",
    aliases: ["b/quilla", "bquilla", "barranquilla atlantico", "barranquilla, atlantico"],
  },
  { name: "Cartagena", code: "13001", aliases: ["cartagena de indias", "c/gena", "cartagena bolivar"] },
  { name: "Cúcuta", code: "54001", aliases: ["san jose de cucuta"] },
  { name: "Bucaramanga", code: "68001", aliases: ["b/manga", "bucaramanga santander"] },
  { name: "Pereira", code: "66001", aliases: ["pereira risaralda"] },
  { name: "Santa Marta", code: "47001", aliases: ["sta marta"] },
  { name: "Ibagué", code: "73001", aliases: ["ibague tolima"] },
  { name: "Villavicencio", code: "50001", aliases: ["villavo", "villavicencio meta"] },
  { name: "Montería", code: "23001", aliases: [] },
  { name: "Neiva", code: "41001", aliases: [] },
  { name: "Pasto", code: "52001", aliases: ["san juan de pasto"] },
  { name: "Popayán", code: "19001", aliases: [] },
  { name: "Valledupar", code: "20001", aliases: [] },
  { name: "Sincelejo", code: "70001", aliases: [] },
  { name: "Tunja", code: "15001", aliases: [] },
  { name: "Riohacha", code: "44001", aliases: [] },
  { name: "Quibdó", code: "27001", aliases: [] },
  { name: "Yopal", code: "85001", aliases: [] },
  { name: "Leticia", code: "91001", aliases: [] },
];
