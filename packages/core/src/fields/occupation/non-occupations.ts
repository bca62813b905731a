/** What people type who name no occupation: the canonical word, and other ways of typing it. */
export interface NonOccupation {
  title: string;
  spellings: readonly string[];
}

/** Rows are `canonical|also typed;also typed`; a feminine form is marked as in the table of titles. */
export function nonOccupations(): NonOccupation[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [title = "", spellings = ""] = line.split("|");
      return { title, spellings: spellings === "" ? [] : spellings.split(";") };
    });
}

/** Gathered from the forms of Colombian job boards and surveys (“situación laboral”), November 2026. */
const table = `
Ninguna|ninguno;n a;na;no aplica;no aplico;no tengo;no tiene;ninguna ocupación;sin ocupación;no trabaja;no trabajo;no registra;no reporta;sin información;no informa;no sabe
Estudiante|estudia;estudiando;estudiantes;estudiante activo;estudiante activa;estudiante tiempo completo
Estudiante universitario/a|
Desempleado/a|desempleado/a actualmente;actualmente desempleado/a;desocupado/a
Sin empleo|sin trabajo;en búsqueda de empleo;buscando empleo;buscando trabajo;busco empleo;busco trabajo;en busca de empleo
Cesante|
Pensionado/a|
Jubilado/a|
Retirado/a|
Ama de casa|amas de casa;ama casa
Amo de casa|
Hogar|labores del hogar;labores de hogar;oficios del hogar;trabajo del hogar;trabajo en el hogar;dedicado/a al hogar
Independiente|independientes;trabajo independiente;por cuenta propia;cuenta propia
Trabajador/a independiente|
Profesional independiente|
Empleado/a|asalariado/a
Empleado/a público/a|
Empleado/a privado/a|
Trabajador/a|
Contratista|contratistas
Rentista|rentista de capital
Incapacitado/a|
Menor de edad|
`;
