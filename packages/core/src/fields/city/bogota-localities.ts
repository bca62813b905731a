/**
 * The localities of Bogotá (Decreto Ley 1421 de 1993; Acuerdo 6 de 1990), typed as if they were cities. One that bears
 * the name of a municipality counts only beside `Bogotá`; so does one after `~`, whose name is too common elsewhere.
 */
export const bogotaLocalities: readonly string[] = [
  "Usaquén",
  "Chapinero",
  "~Santa Fe",
  "San Cristóbal",
  "San Cristóbal Sur",
  "Usme",
  "Tunjuelito",
  "Bosa",
  "Kennedy",
  "Ciudad Kennedy",
  "Fontibón",
  "Engativá",
  "Suba",
  "Barrios Unidos",
  "Teusaquillo",
  "Los Mártires",
  "Antonio Nariño",
  "Puente Aranda",
  "~La Candelaria",
  "Rafael Uribe Uribe",
  "Ciudad Bolívar",
  "Sumapaz",
];
