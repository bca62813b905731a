/**
 * What people type who have no employer, and the word that we keep for it: one a line, `word|spelling|spelling`, compared
 * as a whole, without case, accents and punctuation. The facts name the first three; a pensioner, a student and who works
 * at home have no employer either, but `Ninguna` would lose what they said. Read off forms and everyday usage, 2026-11.
 */
const noEmployer = `
Independiente|independientes|trabajador independiente|trabajadora independiente|trabajo independiente|trabajo como independiente|soy independiente|contratista independiente|profesional independiente|comerciante independiente|empleado independiente|empresa independiente|cuenta propia|por cuenta propia|mi cuenta|por mi cuenta|trabajo por mi cuenta|trabajo por cuenta propia|trabajador por cuenta propia|trabajadora por cuenta propia|freelance|freelancer|free lance|free lancer|trabajo propio|negocio propio|mi negocio|mi propio negocio|tengo mi negocio|tengo mi propio negocio|empresa propia|mi propia empresa|mi empresa|autonomo|autonoma|trabajador autonomo|trabajadora autonoma|autoempleo|autoempleado|autoempleada|indep|indpte|independ|indte
Desempleado|desempleada|desempleado a|desempleados|desempleo|desempleado actualmente|actualmente desempleado|actualmente desempleada|estoy desempleado|estoy desempleada|sin empleo|sin empleo actualmente|sin trabajo|sin trabajo actualmente|no trabajo|no trabaja|no trabajo actualmente|actualmente no trabajo|no estoy trabajando|no laboro|no labora|no tengo trabajo|no tengo empleo|no empleado|no empleada|buscando empleo|buscando trabajo|en busca de empleo|en busca de trabajo|cesante|desocupado|desocupada|sin ocupacion|parado|parada
Ninguna|ninguno|ninguna empresa|ninguno a|ninguna actualmente|ninguna por ahora|ninguna por el momento|n a|na|no aplica|no aplico|no aplica actualmente|no|nada|no tengo|no tengo empresa|no tiene|sin empresa|en ninguna|en ninguna parte|no tengo ninguna|none
Pensionado|pensionada|pensionado a|pensionados|jubilado|jubilada|retirado pensionado|pensionado por vejez|soy pensionado|soy pensionada
Estudiante|estudiantes|soy estudiante|solo estudio|estudiando|estudiante de tiempo completo|estudiante universitario|estudiante universitaria
Hogar|el hogar|ama de casa|amo de casa|ama de hogar|amas de casa|soy ama de casa|labores del hogar|labores de hogar|oficios del hogar|en el hogar|mi hogar|hogar propio
`;

/**
 * Spellings of an employer whom nobody can name from them: neither rules nor a model. Compared as a whole, like the above.
 */
const unnamed = `
empresa|empresas|la empresa|una empresa|una empresa privada|empresa privada|empresa publica|empresa familiar|empresa particular|empresa del estado|otra empresa|otra|otro|otros|otras|varias|varios|varias empresas|particular|particulares|privada|privado|publica|publico|sector privado|sector publico|entidad publica|entidad privada|entidad del estado|el estado|gobierno|el gobierno|casa de familia|casas de familia|casa familia|familia particular|confidencial|reservado|privado confidencial|prefiero no decirlo|no recuerdo|no se|no sabe|no sabe no responde|ns nr|nsnr|no registra|no reporta|no informa|sin informacion|sin dato|sin datos|sin especificar|por definir|pendiente|la misma|el mismo|null|undefined|nan|empleado|empleada|trabajador|trabajadora|contratista|empleado publico|empleada publica|servidor publico|servidora publica|funcionario publico|funcionaria publica|servicio domestico|por contrato|prestacion de servicios|por prestacion de servicios|contrato por prestacion de servicios|informal|trabajo informal|trabajador informal|trabajadora informal|x|xx|xxx|xxxx|xxxxx|asdf|prueba|test|0|00|000|1|123
`;

const listsOf = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

/** First in each row the word that is kept, then what means it. */
export const nonEmployerRows = (): string[][] => listsOf(noEmployer);
export const unnamedEmployers = (): string[] => listsOf(unnamed).flat();
