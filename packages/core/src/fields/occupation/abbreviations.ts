import { fold } from "../text/fold.ts";
import { readForms } from "./title-forms.ts";

/** What an abbreviation may stand for, folded; `isGendered` where it hides whether a man or a woman wrote it. */
export interface AbbreviationReading {
  masculine: string;
  feminine: string;
  isGendered: boolean;
}

let readings: ReadonlyMap<string, readonly AbbreviationReading[]> | undefined;

/**
 * The readings of a folded word without its dot, none where it is no abbreviation. Which one is meant is decided by the
 * rest of the title: only a reading that makes a known title of it counts.
 */
export function readAbbreviation(word: string): readonly AbbreviationReading[] | undefined {
  readings ??= readTable();
  return readings.get(word);
}

function readTable(): ReadonlyMap<string, readonly AbbreviationReading[]> {
  const all = new Map<string, AbbreviationReading[]>();
  for (const line of table.trim().split("\n")) {
    const [abbreviations = "", words = ""] = line.split("|");
    for (const abbreviation of abbreviations.split(" ")) {
      const known = all.get(abbreviation) ?? [];
      for (const word of words.split(" ")) {
        const { masculine, feminine } = readForms(fold(word));
        known.push({ masculine, feminine, isGendered: masculine !== feminine });
      }
      all.set(abbreviation, known);
    }
  }
  return all;
}

/**
 * Rows are `abbreviations|words that they may stand for`, as Colombian forms, job offers and payrolls write them (November
 * 2026). Feminine forms are marked as in the table of titles; a word without a mark has the gender that is written.
 */
const table = `
ing ingo|ingeniero/a ingeniería
inga|ingeniera
aux auxi auxil|auxiliar
adm admin|administrador/a administrativo/a administración
admon admón|administración administrador/a
admor|administrador
admora|administradora
admtivo admvo adtivo adtvo admtvo admitivo|administrativo
admtiva admva adtiva adtva admtva|administrativa
asist asis asit|asistente
ases ase|asesor/a
anal analis|analista
coord coor cord|coordinador/a
dir direc|director/a
subdir|subdirector/a
gte gtte ger grte|gerente
subgte|subgerente
jef|jefe
tec tecn tco|técnico/a
tca|técnica
tecnol tecnlg tgo|tecnólogo/a
tga|tecnóloga
op oper ope opr|operario/a operador/a operativo/a operaciones
sup superv supv spv|supervisor/a
prof profe|profesor/a profesional
profa|profesora
lic|licenciado/a
dr|doctor
dra|doctora
sec secr secre srio|secretario/a secundaria
sria|secretaria
vend|vendedor/a
rep repr repte|representante
rpte|representante
ejec ejc|ejecutivo/a
esp espec|especialista especializado/a
inst instr|instructor/a instalador/a
insp|inspector/a
ayud ayte|ayudante
cond conduc|conductor/a
mens|mensajero/a
vig vigil|vigilante
recep recepc|recepcionista recepción
caj|cajero/a
prog|programador/a programación
des desarr|desarrollador/a desarrollo
dllo desllo|desarrollo
dis|diseñador/a diseño
arq|arquitecto/a arquitectura
abog|abogado/a
cont contab|contable contador/a contabilidad
econ|economista
psic psico|psicólogo/a
med|médico/a medicina
enf enferm|enfermero/a enfermería
odont|odontólogo/a odontología
fisiot|fisioterapeuta
vet|veterinario/a veterinaria
agron|agrónomo/a
mec mecan|mecánico/a mecánica
elec elect|eléctrico/a electricista electricidad
electron|electrónico/a electrónica
ind indust|industrial
civ|civil
amb|ambiental
quim|químico/a química
fin financ|financiero/a finanzas
com comerc cial|comercial
log logist|logístico/a logística
jud|judicial
jur|jurídico/a
gral gen|general
grales grals gles|generales
serv servs svs|servicios servicio
svcio|servicio
aten atn atenc|atención
clte cte cli|cliente
ctes cltes|clientes
prod produc|producción producto
mant mtto mto mantto manto mantenim|mantenimiento
bod|bodega
alm almac|almacén
inv invent|inventarios inventario
nom|nómina
fact factur|facturación
cart|cartera
cal|calidad
seg|seguridad seguros
sist sis|sistemas
telecom|telecomunicaciones
constr construc|construcción
maq|máquina maquinaria máquinas
pto|punto
vta|venta
vtas vts|ventas
ofic ofc|oficina
emp|empresas empaque
empr|empresas
univ|universidad universitario/a
educ edu|educación
pub|público/a
soc|social
trab trabaj|trabajador/a trabajo
tal|talento
hum|humano humana humanos
rec|recursos
merc mercad|mercadeo
mkt mktg|marketing mercadeo
proy proyec|proyectos proyecto
infor|informática información
transp transp|transporte
farm|farmacia
coc|cocina
alim|alimentos
calif|calificado/a
bco|banco
ctas|cuentas
cta|cuenta
cred|crédito créditos
ppto|presupuesto presupuestos
doc|documental docente
res resid|residente
obr|obrero/a
pers|personal
depto dpto|departamento
salud|salud
ocup|ocupacional
`;
