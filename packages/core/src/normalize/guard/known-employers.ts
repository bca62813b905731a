import { knownNames } from "../../fields/company/known-names.ts";
import { keyOf } from "../../fields/company/name-key.ts";

/**
 * Employers that everybody in Colombia knows, beside those of the rules: what an abbreviation beside their words means
 * (`exp brasilia`). One a line; they are compared, never stored in this spelling.
 */
const further = `
acueducto metropolitano de bucaramanga
aguas de cartagena
alcaldia de medellin
alcaldia mayor de bogota
almacenes flamingo
almacenes maximo
arquidiocesis de bogota
asociacion colombiana de ingenieros
atlas seguridad
aviatur
avicola el madrono
banco agrario
banco mundo mujer
bodytech
bomberos voluntarios
caja de compensacion familiar
camara de comercio de bogota
camara de comercio de cali
camara de comercio de medellin
carceles nacionales
central hidroelectrica de caldas
central mayorista de antioquia
centro medico imbanaco
cervecera bavaria
chocolates luker
clinica colombia
clinica colsanitas
clinica del country
clinica foscal
clinica general del norte
clinica las americas
clinica marly
clinica reina sofia
clinica shaio
clinica valle del lili
colegio mayor del rosario
comando general de las fuerzas militares
comision de la verdad
compania de seguros bolivar
compania de seguros positiva
compania mundial de seguros
compania nacional de chocolates
concejo de bogota
conavi
consejo de estado
consejo superior de la judicatura
contraloria general
contraloria general de la republica
corporacion autonoma regional
corporacion minuto de dios
corporacion universitaria minuto de dios
corte constitucional
corte suprema de justicia
cooperativa financiera de antioquia
cooperativa colanta
cooperativa de caficultores
credivalores
cuerpo de bomberos
departamento nacional de planeacion
direccion de impuestos y aduanas nacionales
doctor calderon
drogueria cruz verde
drogueria la rebaja
edificio avianca
electrificadora de santander
electrificadora del huila
electrificadora del meta
empresa de energia de boyaca
empresa de energia de bogota
empresa de energia del pacifico
empresas municipales de cali
escuela de policia general santander
escuela superior de administracion publica
estacion de servicio texaco
estacion de servicio terpel
expreso bolivariano
expreso brasilia
expreso palmira
expreso del sol
fiscalia general
flota la macarena
flota magdalena
fondo de empleados
fuerza aerea de colombia
fuerza publica
fundacion cardioinfantil
fundacion cardiovascular de colombia
fundacion grupo social
fundacion santa fe
fundacion santa fe de bogota
fundacion valle del lili
gases de occidente
gases del caribe
gimnasio moderno
gobernacion del valle
grupo bolivar
grupo bancolombia
helados popsy
hogares juveniles campesinos
hospital general de medellin
hospital militar central
hospital pablo tobon uribe
hospital san ignacio
hospital san jose
hospital san vicente de paul
hospital san vicente fundacion
hospital universitario de santander
hospital universitario del valle
hospital universitario san ignacio
hotel dann carlton
hotel hilton
hotel intercontinental
hotel tequendama
iglesia catolica
imprenta nacional de colombia
industria colombiana de cafe
industria militar
ingenio del cauca
ingenio providencia
ingenio risaralda
instituto agustin codazzi
instituto de desarrollo urbano
instituto nacional de medicina legal
instituto nacional de salud
instituto nacional de vias
instituto nacional penitenciario
instituto penitenciario
la previsora compania de seguros
la previsora
la equidad seguros
laboratorio clinico colcan
laboratorios bayer
laboratorios baxter
laboratorios la sante
licorera de caldas
loteria de bogota
loteria de medellin
mercados zapatoca
ministerio de ambiente
ministerio de comercio
ministerio de cultura
ministerio de defensa
ministerio de defensa nacional
ministerio de educacion
ministerio de educacion nacional
ministerio de hacienda
ministerio de justicia
ministerio de minas y energia
ministerio de relaciones exteriores
ministerio de salud
ministerio de salud y proteccion social
ministerio de trabajo
ministerio de transporte
ministerio de vivienda
ministerio del interior
ministerio del trabajo
oleoducto central
oleoducto de colombia
organizacion ardila lulle
organizacion corona
organizacion terpel
personeria de bogota
positiva compania de seguros
procuraduria general
productos familia
productos quaker
rapido ochoa
rapido tolima
registraduria nacional
secretaria de educacion
secretaria de educacion de bogota
secretaria de educacion distrital
secretaria de gobierno
secretaria de hacienda
secretaria de integracion social
secretaria de movilidad
secretaria de salud
seguridad atlas
seguridad superior
seguros alfa
seguros colpatria
seguros la equidad
seguros mapfre
servicios postales nacionales
sociedad de activos especiales
sociedad portuaria de buenaventura
sociedad portuaria de cartagena
sociedad portuaria de santa marta
solidaria de colombia
superintendencia de notariado y registro
superintendencia de salud
superintendencia de sociedades
superintendencia financiera
superintendencia financiera de colombia
supertiendas olimpica
telefonica colombia
terminal de transportes
transportes bolivariano
transportes rapido ochoa
transportes rapido tolima
tribunal superior de bogota
tribunal superior de medellin
union temporal
universidad autonoma de occidente
universidad pontificia bolivariana
vigilancia atlas
`;

let all: readonly (readonly string[])[] | undefined;

/** The words of every employer's name, folded. */
export function employerNames(): readonly (readonly string[])[] {
  all ??= [...new Set([...knownNames().employers.keys(), ...further.trim().split("\n").map(keyOf)])].map(
    (key) => key.split(" "),
  );
  return all;
}
