/** A title that people use and CUOC lacks or spells otherwise. */
export interface EverydayTitle {
  title: string;
  /** Other ways of typing it, where what is meant is certain. */
  spellings: readonly string[];
  /** The title of CUOC for the same work, which gives the code; none where the work is of several codes. */
  cuoc?: string;
}

/** Rows are `title|also typed;also typed|title of CUOC|reason`; feminine forms are marked as in the table of titles. */
export function everydayTitles(): EverydayTitle[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [title = "", spellings = "", cuoc = ""] = line.split("|");
      return {
        title,
        spellings: spellings === "" ? [] : spellings.split(";"),
        ...(cuoc === "" ? {} : { cuoc }),
      };
    });
}

/**
 * Titles of Colombian job boards and forms, November 2026, set beside CUOC 2025. “General” = one word for the work of
 * several codes: right as it stands, but it has no code.
 */
const table = `
Vendedor/a|||general
Vendedor/a ambulante|||general
Vendedor/a independiente|||general
Vendedor/a por catálogo|vendedor/a de catálogo;vendedor/a catálogo||the word of cosmetics and clothing firms
Vendedor/a tienda a tienda|vendedor/a tat;vendedor/a t a t||“TAT” is tienda a tienda, the route trade of consumer goods
Asesor/a|||general
Asesor/a de servicio al cliente|asesor/a servicio cliente;asesor/a de servicio cliente;asesor/a de atención al cliente||not in CUOC, which has auxiliares only
Asesor/a de servicio|asesor/a de servicios||general
Asesor/a de ventas y servicio|||general
Asesor/a integral|||general
Asesor/a bancario/a|||general
Ejecutivo/a|||general
Ejecutivo/a comercial|||general
Ejecutivo/a de ventas|||general
Ejecutivo/a de cuenta|ejecutivo/a de cuentas||general
Representante legal|||general
Comercial|||general
Comerciante independiente||Comerciante|the same work
Empresario/a|||general
Emprendedor/a|||general
Impulsador/a de marca||Impulsador|the same work
Domiciliario/a||Repartidor de domicilios|the everyday word
Repartidor/a|||general
Rappitendero/a|rappi tendero/a;domiciliario/a rappi;domiciliario/a de rappi|Repartidor de domicilios|whom Rappi calls so
Mototaxista||Conductor de mototaxi|the everyday word
Mensajero/a motorizado/a|||by motorcycle; CUOC has mensajeros only
Conductor/a|condutor/a||general
Conductor/a de carga|||general
Conductor/a de carga pesada|||general
Conductor/a de servicio público|||general
Conductor/a de servicio especial|||general
Conductor/a de vehículo|conductor/a de vehículos||general
Conductor/a de plataforma|conductor/a uber;conductor/a de uber;conductor/a didi||general
Chofer|choffer||general
Montacarguista||Operador de montacargas|the everyday word
Ayudante|||general
Auxiliar|||general
Asistente/a|||general
Analista|||general
Profesional|||general
Profesional universitario/a|||a grade of public service
Profesional especializado/a|||a grade of public service
Técnico/a|||general
Tecnólogo/a|||general
Ingeniero/a|||general
Operario/a|||general
Operador/a|||general
Supervisor/a|||general
Coordinador/a|||general
Administrador/a|||general
Director/a|||general
Gerente/a|||general
Subgerente/a|||general
Jefe/a|||general
Líder|||general
Consultor/a|||general
Instructor/a|||general
Entrenador/a|||general
Investigador/a|||general
Inspector/a|||general
Auditor/a|||general
Interventor/a|||general
Oficial|||general
Obrero/a|||general
Jornalero/a|||general
Promotor/a|||general
Gestor/a|||general
Diseñador/a|||general
Desarrollador/a|||general
Programador/a||Programador informático|without more said, of software
Artista|||general
Artesano/a|||general
Terapeuta|||general
Piloto|||general
Militar|||general
Suboficial|||general
Patrullero/a||Patrullero de la policía|a rank of the police
Patrullero/a de policía||Patrullero de la policía|a preposition less
Funcionario/a|||general
Funcionario/a público/a|||general
Servidor/a público/a|||general
Fundador/a|||general
Socio/a|||general
Practicante|||general
Practicante universitario/a|||general
Pasante|||general
Aprendiz/a|||general
Aprendiz SENA|aprendiz del sena||general; SENA is the national training service
Instructor/a SENA|instructor/a del sena|Instructor de formación profesional|what its instructors do
Profesor/a|||general
Docente|||general
Maestro/a|||general
Educador/a|||general
Tutor/a|||general
Docente universitario/a||Docente de universidad|the everyday wording
Docente de universidades||Docente de universidad|plural
Docente de cátedra||Docente catedrático|the everyday wording
Profesor/a universitario/a||Profesor de universidad|the everyday wording
Profesor/a de cátedra||Docente catedrático|the everyday wording
Docente de primaria||Docente de educación básica primaria|short
Docente de básica primaria||Docente de educación básica primaria|short
Docente de secundaria||Docente de educación básica secundaria|short
Docente de bachillerato||Docente de educación básica secundaria|the everyday word
Profesor/a de matemáticas||Profesor de educación básica secundaria de matemáticas|short
Docente de matemáticas||Profesor de educación básica secundaria de matemáticas|short
Docente de inglés||Profesor de inglés|the same work
Docente de educación física|profesor/a de educación física||general
Docente orientador/a||Orientador educativo|the name of the post in public schools
Psicoorientador/a|psicorientador/a|Orientador educativo|the everyday word
Docente investigador/a|||general
Docente de aula|||general
Rector/a|||general
Decano/a|||general
Coach|||general
Médico/a|||general
Médico/a internista|||general
Médico/a cirujano/a||Médico general|the degree that Colombian medical schools give
Cirujano/a|||general
Radiólogo/a||Médico radiólogo|short
Hepatólogo/a|||general
Auxiliar de enfermería||Auxiliar en enfermería|the everyday preposition
Técnico/a en enfermería||Técnico auxiliar en enfermería|short
Técnico/a auxiliar de enfermería||Técnico auxiliar en enfermería|the everyday preposition
Jefe/a de enfermería|||general
Auxiliar de laboratorio|||general
Auxiliar veterinario/a|||general
Auxiliar odontológico/a||Auxiliar de odontología|the same work
Farmaceuta||Farmacéutico|the everyday word
Cuidador/a|||general
Madre comunitaria|madres comunitarias||of the community homes of ICBF
Cuidador/a de adulto mayor|cuidador/a de adultos mayores;cuidador/a adulto mayor|Cuidador de personas mayores|the everyday words
Administrador/a de empresas|||a profession; CUOC names posts only
Administrador/a público/a|||a profession; CUOC names posts only
Administrador/a financiero/a|||general
Administrador/a de negocios|||general
Administrador/a de tienda|||general
Administrador/a de local|||general
Administrador/a de redes||Administrador de red|plural
Contador/a público/a titulado/a||Contador público|the same profession
Analista contable||Analista de contabilidad|the adjective
Analista comercial|||general
Analista de ventas|||general
Analista de operaciones|||general
Analista de logística|||general
Analista de inventarios|analista de inventario||general
Analista de facturación|||general
Analista de riesgos|analista de riesgo||general
Analista de calidad|||general
Analista de marketing||Analista de mercadeo|the English word
Analista de recursos humanos||Analista de talento humano|the older name of the area
Analista de soporte|||general
Analista de pruebas|||general
Analista QA|||general
Supervisor/a HSEQ|||general
Inspector/a HSEQ|||general
Profesional HSEQ|||general
Asistente/a HSEQ|||general
Analista HSEQ|||general
Analista TI|analista de ti||general
Líder QA|líder de qa||general
Ingeniero/a TI|ingeniero/a de ti||general
Líder TI|líder de ti||general
Coordinador/a TI|coordinador/a de ti||general
Jefe/a de TI|jefe/a ti|Jefe de sistemas|the acronym
Ingeniero/a QA|||general
QA|||general
Tester||Analista de pruebas - tester|short
Auxiliar comercial|||general
Auxiliar de ventas|||general
Auxiliar operativo/a|||general
Auxiliar de operaciones|||general
Auxiliar de construcción||Ayudante de construcción|the same work
Auxiliar de logística|||general
Auxiliar logístico/a|||general
Auxiliar de calidad|||general
Auxiliar de control de calidad|||general
Auxiliar de despachos||Auxiliar de despacho|plural
Auxiliar de inventario||Auxiliar de inventarios|singular
Auxiliar de sistemas|||general
Auxiliar de talento humano||Auxiliar en talento humano|the everyday preposition
Auxiliar de transportes||Auxiliar de transporte|plural
Auxiliar jurídico/a|||general
Asistente/a comercial|||general
Asistente/a de ventas|||general
Asistente/a operativo/a|||general
Coordinador/a comercial|||general
Coordinador/a de ventas|||general
Coordinador/a de operaciones|||general
Coordinador/a operativo/a|||general
Coordinador/a de logística||Jefe de logística|the same post
Coordinador/a logístico/a||Jefe de logística|the same post
Coordinador/a de talento humano||Coordinador de gestión humana|another name of the area
Coordinador/a de recursos humanos||Coordinador de gestión humana|another name of the area
Coordinador/a de calidad|||general
Coordinador/a de sistemas|||general
Coordinador/a de proyectos|coordinador/a de proyecto||general
Coordinador/a de producción|||general
Coordinador/a de mantenimiento|||general
Coordinador/a de seguridad y salud en el trabajo||Coordinador en seguridad y salud en el trabajo|the everyday preposition
Profesional de seguridad y salud en el trabajo||Profesional en seguridad y salud en el trabajo|the everyday preposition
Líder comercial|||general
Líder de ventas|||general
Líder de proyecto|líder de proyectos||general
Líder técnico/a|||general
Líder social|||general
Líder de producción|||general
Líder de logística|||general
Supervisor/a comercial|||general
Supervisor/a operativo/a|||general
Supervisor/a de obra||Supervisor de construcción|the everyday word
Supervisor/a de producción|||general
Supervisor/a de calidad|||general
Supervisor/a de seguridad||Supervisor de seguridad y vigilancia|short
Jefe/a comercial|||general
Jefe/a de almacén|||general
Jefe/a de bodega||Coordinador de bodega|the same post
Jefe/a de operaciones|||general
Jefe/a de producción|||general
Jefe/a de planta||Jefe de planta de producción|short
Jefe/a de calidad|||general
Jefe/a de seguridad|||general
Jefe/a de proyectos|jefe/a de proyecto||general
Director/a de operaciones|||general
Director/a de proyectos|director/a de proyecto||general
Director/a ejecutivo/a|||general
Director/a de TI|director/a ti|Director de tecnología de la información|the acronym
Gerente/a de operaciones|||general
Gerente/a de proyectos|gerente/a de proyecto||general
Gerente/a de tienda|||general
Gerente/a de TI|gerente/a ti|Director de tecnología de la información|the acronym
Gerente/a de zona|||general
CEO||Gerente general|chief executive officer
CTO|||general
CFO||Director financiero|chief financial officer
Gestor/a comercial|||general
Gestor/a documental||Técnico en gestión documental|the same work
Gestor/a de cobranza|gestor/a de cobranzas|Asesor de cobranzas|the same work
Agente de call center|call center;agente call center;callcenter;agente de callcenter|Agente de contact center|the other English name
Teleoperador/a||Agente de contact center|the everyday word
Cajero/a|||general
Cajero/a bancario/a||Cajero de banco|the adjective
Empacador/a|||general
Despachador/a|||general
Bordador/a|||general
Cortador/a|||general
Cargador/a|||general
Confeccionista|||general
Operario/a de producción|||general
Operario/a de máquina|operario/a de máquinas||general
Operario/a de máquina plana|operario/a máquina plana|Operador de máquina plana|the other name of the worker
Operario/a de confección|operario/a de confecciones||general
Operario/a de manufactura|||general
Operario/a de bodega|||general
Operario/a de corte|||general
Operario/a de aseo||Auxiliar de aseo|the same work
Operario/a logístico/a|operario/a de logística||general
Operador/a logístico/a|||general
Operador/a de producción|||general
Operador/a de planta|||general
Operador/a de maquinaria|||general
Operador/a de máquina|||general
Operador/a de máquinas|||general
Operador/a de maquinaria pesada|||general
Operador/a de medios tecnológicos||Operador de medios tecnológicos de vigilancia y seguridad privada|short
Obrero/a de producción|||general
Auxiliar de servicios generales|servicios generales|Auxiliar de servicios generales|the work instead of the worker, who is of either gender
Auxiliar de aseo|aseo|Auxiliar de aseo|the work instead of the worker, who is of either gender
Oficios varios|oficio varios;varios oficios|Trabajador de oficios varios|the work instead of the worker; it hides the gender, so it stays
Auxiliar de oficios varios||Trabajador de oficios varios|the same work
Operario/a de oficios varios||Trabajador de oficios varios|the same work
Empleado/a doméstico/a||Empleado de servicio doméstico|short
Empleado/a del servicio|empleado/a del servicio doméstico;empleado/a de servicio|Empleado de servicio doméstico|the everyday words
Servicio doméstico||Empleado de servicio doméstico|the work instead of the worker; it hides the gender, so it stays
Camarero/a|||general
Mucamo/a||Mucamo de habitaciones|short
Mecánico/a|||general
Mecánico/a diésel||Mecánico de motores diésel|short
Pintor/a|||general
Pintor/a de brocha gorda|||general
Maestro/a de obra||Maestro de construcción|the everyday words
Maestro/a de obras||Maestro de construcción|the everyday words
Residente de obra||Ingeniero residente|short
Cadenero/a|||general
Técnico/a en sistemas||Técnico de sistemas|the everyday preposition
Técnico/a de mantenimiento|técnico/a en mantenimiento||general
Técnico/a de mantenimiento industrial|||general
Técnico/a de soporte|||general
Técnico/a electricista|||general
Técnico/a electrónico/a|||general
Técnico/a electromecánico/a|||general
Técnico/a en electrónica|||general
Técnico/a en electricidad|||general
Técnico/a operativo/a|||general
Técnico/a laboral|||general
Tecnólogo/a en sistemas|||general
Soporte técnico|||general
Ingeniero/a de datos|||general
Ingeniero/a de redes|||general
Ingeniero/a de procesos|||general
Ingeniero/a de proyectos|||general
Ingeniero/a de mantenimiento|||general
Ingeniero/a de soporte|||general
Ingeniero/a de desarrollo|||general
Ingeniero/a de planta|||general
Ingeniero/a comercial|||general
Ingeniero/a de campo|||general
Ingeniero/a financiero/a|||general
Desarrollador/a frontend||Desarrollador de front-end|written in one
Desarrollador/a backend||Desarrollador de back-end|written in one
Desarrollador/a fullstack||Desarrollador full stack|written in one
Product manager||Gerente de producto|the English title
Product owner|||general
Scrum master|||general
Project manager|||general
Data analyst|||general
Diseñador/a de modas||Diseñador de moda|plural
Especialista en marketing||Especialista en mercadeo|the English word
Comunicador/a|||general
Comunicador/a social y periodista||Comunicador social|the name of the degree
Streamer|||general
Webcamer|||general
Guía turístico/a||Guía de turismo|the adjective
Tripulante de cabina||Auxiliar de vuelo|the other name
DJ||Disc jockey|the acronym
Dibujante|||general
Lavador/a de autos||Lavador de carros|the same work
Guardia de seguridad||Guarda de seguridad|the word of other countries
Recuperador/a ambiental||Recuperador de oficio|what recyclers call themselves
Agropecuario/a|||general
Monitor/a de ruta|monitor/a de ruta escolar|Monitor de transporte escolar|the everyday words
Auxiliar de ruta||Monitor de transporte escolar|the everyday words
Secretario/a auxiliar|||general
`;
