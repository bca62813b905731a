/**
 * The occupational titles of Colombia: DANE, Clasificación Única de Ocupaciones para Colombia (CUOC), 2025, index of
 * titles (“denominaciones”; an official publication, open data), read in November 2026.
 *
 * A row is `code|title`; a row without a code has that of the row above. A word that has a feminine form says it behind a
 * slash: `Ingeniero/a`, `Peón/a`, `Actor/actriz` (see {@link readForms}). Titles are as published, in sentence case,
 * without invisible characters and titles that stand twice under one code; where the two forms differ in more than
 * gender there are two rows;
 * accents that a title lacks and the others have are put. 14458 rows, 680 occupations.
 *
 * The rules read packed-titles.ts, which is a fourth of this: after a change here, run `node scripts/pack-titles.ts`.
 */
export const cuocTitles = `01100|Almirante
|Almirante de la Armada Nacional
|Brigadier General
|Brigadier General de Infantería de Marina
|Brigadier General del Ejército Nacional
|Brigadier General Fuerza Aérea
|Cadete de la Fuerza Aérea
|Cadete de las Fuerzas Armadas
|Cadete del Ejército Nacional
|Capitán de corbeta de la Armada Nacional
|Capitán de fragata de la Armada Nacional
|Capitán de Infantería de Marina
|Capitán de la Fuerza Aérea
|Capitán de navío de la Armada Nacional
|Capitán del Ejército Nacional
|Comandante de la Armada
|Comandante base Armada
|Comandante batallón Ejército
|Comandante brigada Armada
|Comandante brigada Ejército
|Comandante del Ejército
|Comandante Fuerza Aérea
|Comandante unidad Ejército
|Comandante unidad Fuerza Aérea
|Contralmirante
|Contralmirante de la Armada Nacional
|Coronel de Infantería de Marina
|Coronel del Ejército Nacional
|Coronel Fuerza Aérea
|General de Infantería de Marina
|General del Ejército Nacional
|General Fuerza Aérea
|GuardiaMarina
|Mayor
|Mayor de Infantería de Marina
|Mayor de la Fuerza Aérea
|Mayor del Ejército Nacional
|Mayor General
|Mayor General de Infantería de Marina
|Mayor General del Ejército Nacional
|Mayor General Fuerza Aérea
|Oficial de la Armada Nacional
|Oficial del Ejército Nacional
|Oficial Fuerza Aérea
|Oficial Fuerzas Militares
|Segundo Comandante Ejército Nacional
|Segundo Comandante Fuerza Aérea colombiana
|Subcomandante Armada Nacional
|Subteniente de Infantería de Marina
|Subteniente del Ejército Nacional
|Subteniente Fuerza Aérea
|Teniente Coronel de Infantería de Marina
|Teniente Coronel de la Fuerza Aérea
|Teniente Coronel del Ejército Nacional
|Teniente de corbeta de la Armada Nacional
|Teniente de fragata de la Armada Nacional
|Teniente de Infantería de Marina
|Teniente de navío de la Armada Nacional
|Teniente del Ejército Nacional
|Teniente Fuerza Aérea
|Vicealmirante
|Vicealmirante de la Armada Nacional
|Comandante General de las Fuerzas Militares
|Jefe de estado mayor conjunto de las Fuerzas Militares
02100|Aerotécnico de la Fuerza Aérea
|Cabo primero de Infantería de Marina
|Cabo primero del Ejército Nacional
|Cabo segundo de Infantería de Marina
|Cabo segundo del Ejército Nacional
|Cabo tercero de Infantería de Marina
|Cabo tercero del Ejército Nacional
|Contramaestre de Marina
|Contramaestre Militar
|Marinero de la Armada
|Marinero primero de la Armada Nacional
|Marinero segundo de la Armada Nacional
|Sargento del Ejército
|Sargento mayor de comando conjunto de Infantería de Marina
|Sargento mayor de comando conjunto del Ejército Nacional
|Sargento mayor de comando de Infantería de Marina
|Sargento mayor de comando del Ejército
|Sargento mayor de Infantería de Marina
|Sargento mayor del Ejército Nacional
|Sargento primero de Infantería de Marina
|Sargento primero del Ejército Nacional
|Sargento segundo de Infantería de Marina
|Sargento segundo del Ejército Nacional
|Sargento viceprimero del Ejército Nacional
|Suboficial de la Armada
|Suboficial de la Fuerza Aérea
|Suboficial de las Fuerzas Militares
|Suboficial del Ejército
|Suboficial jefe de la Armada Nacional
|Suboficial jefe técnico de comando conjunto de la Armada Nacional
|Suboficial jefe técnico de comando de la Armada Nacional
|Suboficial jefe técnico de la Armada Nacional
|Suboficial primero de la Armada Nacional
|Suboficial segundo de la Armada Nacional
|Suboficial tercero de la Armada Nacional
|Técnico cuarto de la Fuerza Aérea
|Técnico jefe de comando conjunto de la Fuerza Aérea
|Técnico jefe de comando de las Fuerzas Armadas
|Técnico jefe de la Fuerza Aérea
|Técnico primero de la Fuerza Aérea
|Técnico segundo de la Fuerza Aérea
|Técnico subjefe de la Fuerza Aérea
|Técnico tercero de la Fuerza Aérea
03100|Alumno de Infantería de Marina
|Artillero
|Bombardero
|Dragoneante
|Grumete
|Grumete Infantería de Marina
|Infante de Marina
|Infante de Marina profesional
|Infante de Marina regular
|Operador de radio militar
|Soldado
|Soldado bachiller
|Soldado campesino
|Soldado de Infantería
|Soldado del Ejército
|Soldado Fuerza Aérea
|Soldado profesional
|Soldado profesional Armada
|Soldado profesional del Ejército Nacional
|Soldado recluta
|Soldado regular
|Soldado regular del Ejército Nacional
|Soldado regular Fuerza Aérea
11110|Alcalde/alcaldesa
|Canciller
|Concejal/a
|Congresista
|Diputado/a
|Edil/a
|Gobernador/a
|Gobernador/a de departamento
|Jefe/a de estado
|Legislador/a
|Miembro de gobiernos locales
|Miembro de la asamblea legislativa
|Miembro del consejo legislativo
|Miembro del parlamento
|Miembro del poder ejecutivo
|Miembro del poder ejecutivo y legislativo
|Miembro del poder legislativo
|Ministro/a de gobierno
|Ministro/a de relaciones exteriores
|Parlamentario/a
|Presidente/a de la república
|Representante de la cámara
|Senador/a
|Viceministro/a de gobierno
|Vicepresidente/a de la república
11120|Administrador/a general de la administración pública
|Agregado/a de prensa
|Agregado/a diplomático/a
|Alguacil jefe de policía
|Alto/a comisionado/a
|Brigadier general policía nacional
|Comisionado/a de bomberos
|Comisionado/a de la función pública
|Consejero/a de estado
|Cónsul/consulesa
|Contador/a general de la nación
|Contralor/a general de la nación
|Contralor/a general de la república
|Director/a aduana servicios gubernamentales
|Director/a de asuntos intergubernamentales
|Director/a de departamento administrativo nacional
|Director/a de impuestos nacionales
|Director/a de programas de desarrollo económico de servicios gubernamentales
|Director/a de programas de política educativa de servicios gubernamentales
|Director/a de relaciones intergubernamentales
|Director/a ejecutivo/a administración pública ministerio
|Director/a ejecutivo/a administración pública regional
|Director/a ejecutivo/a de administración pública
|Director/a ejecutivo/a de cancillería
|Director/a ejecutivo/a de servicios gubernamentales
|Director/a general de administración pública
|Director/a general de departamento gubernamental
|Director/a general de impuestos y aduanas
|Director/a general de organización intergubernamental
|Director/a general de servicios gubernamentales
|Director/a general impuestos
|Director/a políticas y programas administración pública
|Director/a unidad administrativa especial
|Director/a unidad nacional de bomberos
|Embajador/a
|Fiscal general de la nación
|Gerente/a general de servicios gubernamentales
|Inspector/a general de la policía
|Jefe/a departamento administración pública
|Mayor general policía nacional
|Personal directivo de la administración pública
|Personero/a
|Procurador/a general de la nación
|Registrador/a nacional del estado civil
|Secretario/a de estado
|Secretario/a general de administración pública
|Subsecretario/a de gobierno
|Superintendente/a nacional
|Tesorero/a general de la nación
|Tesorero/a general de la república
|Vicecontralor/a
11130|Gobernador/a de comunidad indígena
|Jefe/a de comunidad indígena
|Jefe/a de etnia indígena
|Jefe/a de pueblo
|Jefe/a tradicional de pequeña población
11140|Defensor/a del pueblo
|Director/a asociación de profesionales
|Director/a asociación deportiva
|Director/a de establecimiento adaptación social
|Director/a de organización electoral
|Director/a de organización no gubernamental
|Director/a de partido político
|Director/a ejecutivo/a asociación de profesionales
|Director/a ejecutivo/a de organización de membrecía
|Director/a ejecutivo/a de organización no gubernamental
|Director/a ejecutivo/a de organización voluntariado
|Director/a general de asociación deportiva
|Director/a general de organización de empleadores
|Director/a general de organización de membrecía
|Director/a general de organización humanitaria
|Director/a general de organización política
|Director/a general organización de membresía
|Dirigente de organización de empleadores
|Dirigente de organización humanitaria
|Dirigente de organización sindical
|Dirigente de partido político
|Líder/lideresa de partido político
|Presidente/a club deportivo
|Presidente/a de asociación científica
|Presidente/a de asociación deportiva
|Presidente/a de club deportivo profesional
|Presidente/a de comité de derechos humanos
|Presidente/a de organización gremial
|Presidente/a de organización humanitaria
|Presidente/a de organización sindical
|Presidente/a de partido político
|Presidente/a de sindicato
|Secretario/a general de organización de derechos humanos
|Secretario/a general de organización de empleadores
|Secretario/a general de organización de protección del medio ambiente
|Secretario/a general de organización humanitaria
|Secretario/a general de organización sindical
|Secretario/a general de partido político
|Director/a club deportivo
11200|Administrador/a general de acueducto
|Administrador/a general de aeropuerto
|Administrador/a general de oficina de aduana
|Administrador/a general de oficina de impuestos
|Comandante de estación de bomberos
|Delegado/a regional de bomberos
|Director/a de regional
|Director/a ejecutivo/a empresas de comercios medios de comunicación
|Director/a ejecutivo/a entidades financieras de telecomunicaciones
|Director/a general
|Director/a general comercio medios de comunicación
|Director/a general de clínica
|Director/a general de empresa
|Director/a general de empresa de comercio
|Director/a general de empresa de telecomunicaciones
|Director/a general de entidad financiera
|Director/a general de entidad promotora de salud
|Director/a general de hospital
|Director/a general de institución de servicios salud
|Director/a general de institución educativa
|Director/a general de organización de salud
|Director/a general de organización de servicio social
|Director/a general empresas manufactureras de construcción y transporte
|Director/a general entidades financieras de telecomunicaciones
|Director/a general industria manufacturera
|Director/a general institución correccional
|Director/a general institución penitenciaria
|Director/a general de ventas de empresas de comercio de medios de comunicación
|Director/a general de ventas de empresas manufactureras de construcción y transporte
|Gerente/a general
|Gerente/a general de cadena de almacenes
|Gerente/a general de compañía minera
|Gerente/a general de almacenes de cadena
|Gerente/a general de cadena hotelera
|Gerente/a general de cadena radial
|Gerente/a general de cadena restaurantes
|Gerente/a general de compañía constructora
|Gerente/a general de compañía de seguros
|Gerente/a general de compañía de servicios de informática
|Gerente/a general de compañía de viajes y turismo
|Gerente/a general de compañía fiduciaria
|Gerente/a general de empresa de agroindustrial
|Gerente/a general de empresa de comercio
|Gerente/a general de empresa de construcción
|Gerente/a general de empresa de metalmecánica
|Gerente/a general de empresa de servicios de salud
|Gerente/a general de empresa de servicios informáticos
|Gerente/a general de empresa de telecomunicaciones
|Gerente/a general de empresa de teléfonos
|Gerente/a general de empresa de transporte
|Gerente/a general de entidad financiera
|Gerente/a general de entidad hospitalaria
|Gerente/a general de entidad promotora salud
|Gerente/a general de industria manufacturera
|Gerente/a general de servicios financieros y de telecomunicaciones
|Gerente/a general de tienda por departamentos
|Gerente/a general de ventas en empresas de comercio medios de comunicación
|Gerente/a general de editorial
|Gerente/a general de empresa de acueducto
|Gerente/a general de empresa de distribución de gas
|Gerente/a general de empresa de energía
|Gerente/a general de empresa de servicio público
|Gerente/a general de empresa pesquera
|Gerente/a general de empresas de comercio de medios de comunicación
|Gerente/a general de empresas manufactureras de construcción y transporte
|Gerente/a general de entidades financieras de telecomunicaciones
|Gerente/a general de hotel
|Gerente/a general de organización hotelera
|Gerente/a general de producción de bienes, servicios públicos, transporte y construcción
|Gerente/a regional
|Presidente/a de banco
|Presidente/a de compañía constructora
|Presidente/a de compañía de seguros
|Presidente/a de empresa
|Presidente/a de empresa de radio y televisión
|Presidente/a de empresa de telecomunicaciones
|Presidente/a de empresa de transporte
|Presidente/a de empresa manufacturera
|Presidente/a de entidad financiera
|Presidente/a de medios de comunicación
|Presidente/a empresa de comercio
|Presidente/a empresas de comercio medios de comunicación
|Presidente/a de empresas manufactureras de construcción y transporte
|Presidente/a de entidades financieras de telecomunicaciones
|Rector/a de universidad
|Vicepresidente/a de banca corporativa
|Vicepresidente/a de cadena de hoteles
|Vicepresidente/a de compañía aérea
|Vicepresidente/a de compañía constructora
|Vicepresidente/a de compañía petrolera
|Vicepresidente/a de empresa de radio y televisión
|Vicepresidente/a de empresa de telecomunicaciones
|Vicepresidente/a de empresa de transporte
|Vicepresidente/a de empresa manufacturera
|Vicepresidente/a de entidad de salud
|Vicepresidente/a de operaciones empresas manufactureras de construcción y transporte
|Vicepresidente/a de producción empresas manufactureras de construcción y transporte
|Vicepresidente/a de recursos humanos entidades de salud educación y organizaciones de membresía
|Vicepresidente/a empresa de comercio
|Vicepresidente/a empresas de comercio medios de comunicación
|Vicepresidente/a de empresas manufactureras de construcción y transporte
|Vicepresidente/a de entidades financieras de telecomunicaciones
|Vicepresidente/a financiero/a y administrativo/a de entidades de salud, educación y organizaciones de membresía
|Vicepresidente/a general administrativo/a de empresa
|Vicerrector/a académico/a de universidad
|Director/a general catastral
12111|Director/a administrativo/a y financiero/a
|Director/a de departamento de contabilidad
|Director/a de departamento de financiero
|Director/a de departamento de finanzas
|Director/a de finanzas
|Director/a de fondos y pagos
|Director/a de planeación financiera
|Director/a de presupuesto y contabilidad
|Director/a departamento de auditoría y control financiero
|Director/a financiero/a
|Director/a general de contabilidad
|Director/a de presupuesto
|Gerente/a administrativo/a y financiero/a
|Gerente/a de control financiero
|Gerente/a de departamento financiero
|Gerente/a de firma de auditoría financiera
|Gerente/a de firma de contadores
|Gerente/a de operaciones de servicios estadísticos financieros
|Gerente/a financiero/a
|Gerente/a de servicios de investigación de mercados financieros
|Gerente/a de servicios de nómina
|Jefe/a de contabilidad
|Jefe/a de control interno financiero
|Jefe/a de control financiero
|Jefe/a de costos y presupuesto
|Jefe/a de departamento de auditoría financiera
|Jefe/a de departamento de cartera
|Jefe/a de departamento de contabilidad
|Jefe/a de departamento de costos
|Jefe/a de departamento de financiero
|Jefe/a de departamento de presupuesto
|Jefe/a de departamento de tesorería
|Jefe/a de departamento de tesorería y cartera
|Jefe/a de entidades financieras
|Jefe/a de operaciones de investigación de mercados financieros
|Jefe/a de tesorería
|Jefe/a financiero/a
|Jefe/a de tesorería y cartera
|Secretario/a general financiero/a de empresa
|Subgerente/a administrativo/a y financiero/a
|Subgerente/a financiero/a
|Tesorero/a
|Tesorero/a general de la empresa
|Tesorero/a municipal
|Tesorero/a pagador/a
|Vicepresidente/a financiero/a y administrativo/a de empresas de comercio de medios de comunicación
|Vicepresidente/a financiero/a y administrativo/a de empresas manufactureras de construcción y transporte
|Vicepresidente/a financiero/a y administrativo/a de entidades financieras de telecomunicaciones
|Vicepresidente/a financiero/a y jurídico/a
12112|Gerente/a de bienes raíces
|Gerente/a de corretaje financiero
|Gerente/a de departamento de corretaje financiero
|Gerente/a de empresa de servicios de intermediación financiera
|Gerente/a de operaciones de propiedad raíz
|Gerente/a de operaciones de seguros
|Gerente/a del departamento actuarial
|Gerente/a de propiedad raíz
|Gerente/a de seguros
|Gerente/a de seguros de bienes raíces y corretaje financiero
|Gerente/a de seguros de vida
|Jefe/a de departamento de seguros y finanzas
|Jefe/a de seguros y finanzas
12113|Administrador/a de portafolio de inversiones
|Director/a de departamento de crédito
|Director/a de departamento de operaciones servicios tarjeta crédito
|Director/a de operaciones bancarias
|Director/a de servicios de tarjeta de crédito
|Gerente/a de banca, crédito e inversiones
|Gerente/a comercial de banca empresarial
|Gerente/a de corporación financiera
|Gerente/a de crédito
|Gerente/a de cuenta de banca
|Gerente/a de crédito hipotecario
|Gerente/a de operaciones de banca
|Gerente/a de operaciones de servicios de investigación de mercados
|Gerente/a de inversión bancaria
|Gerente/a de inversión fiduciaria
|Gerente/a de servicio al cliente de institución financiera
|Jefe/a de crédito y cartera
|Jefe/a de departamento de crédito
|Jefe/a de departamento de crédito y cartera
|Jefe/a de departamento de portafolio de inversiones financiera
|Jefe/a de sección de fiduciaria
|Jefe/a de servicio al cliente de institución financiera
|Subgerente/a comercial de banca personal
|Vicepresidente/a administrativo/a de banca
|Vicepresidente/a comercial de entidades financieras
|Vicepresidente/a de mercadeo entidades financieras de telecomunicaciones
|Vicepresidente/a de operaciones de banca
|Vicepresidente/a de operaciones entidades financieras de telecomunicaciones
|Vicepresidente/a de producción entidades financieras de telecomunicaciones
12120|Director/a de contratación
|Director/a de departamento de desarrollo de personal
|Director/a de departamento de gestión humana
|Director/a de departamento de seguridad industrial
|Director/a de departamento de selección personal
|Director/a de personal
|Director/a de recursos humanos
|Director/a de relaciones industriales
|Director/a de relaciones laborales
|Director/a de desarrollo de personal
|Director/a en talento humano
|Director/a de seguridad industrial
|Gerente/a de gestión humana
|Gerente/a de recursos humanos
|Gerente/a de relaciones industriales
|Gerente/a de talento humano
|Gerente/a HSEQ
|Jefe/a de bienestar social
|Jefe/a de admisiones y registro de personal
|Jefe/a de bienestar recursos humanos
|Jefe/a de capacitación
|Jefe/a de compensación y beneficios
|Jefe/a de departamento de bienestar social
|Jefe/a de departamento de capacitación
|Jefe/a de departamento de capacitación y desarrollo personal
|Jefe/a de departamento de personal
|Jefe/a de departamento de recursos humanos
|Jefe/a de departamento de relaciones industriales
|Jefe/a de departamento de relaciones laborales
|Jefe/a de departamento de salud ocupacional
|Jefe/a de departamento de selección personal
|Jefe/a de desarrollo organizacional
|Jefe/a de evaluación
|Jefe/a de gestión humana
|Jefe/a de personal
|Jefe/a de recursos humanos
|Jefe/a de relaciones industriales
|Jefe/a de salud y seguridad ocupacional
|Jefe/a de selección
|Jefe/a de talento humano
|Jefe/a en prevención de riesgos laborales
|Jefe/a HSEQ
|Jefe/a de oficina de personal
|Jefe/a de relaciones laborales
|Jefe/a de unidad de personal
|Subgerente/a de gestión humana
|Vicepresidente/a de departamento de recursos humanos
|Vicepresidente/a de departamento gestión humana
|Vicepresidente/a de recursos humanos
|Vicepresidente/a de talento humano
|Vicepresidente/a de gestión humana
|Director/a de innovación organizacional
|Director/a de transformación organizacional
|Gerente/a de innovación organizacional
|Gerente/a de transformación organizacional
12130|Coordinador/a de política de gobierno
|Director/a de análisis de política económica
|Director/a de planeación empresarial
|Director/a de planeación estratégica
|Director/a de planeación social
|Director/a de política pública
|Director/a de política y planeación
|Director/a de políticas de impuestos
|Gerente/a de desarrollo de políticas
|Gerente/a de programas de política de desarrollo económico
12191|Director/a de departamento de limpieza
|Director/a de servicios de limpieza
|Gerente/a de mantenimiento
|Jefe/a de mantenimiento e infraestructura
|Jefe/a de mantenimiento locativo
|Jefe/a del departamento de mantenimiento industrial
|Jefe/a de mantenimiento
|Jefe/a de servicios de apoyo de mantenimiento
|Director/a de control de calidad de mantenimiento aeronáutico
|Director/a de aseguramiento de la calidad de mantenimiento
|Director/a de mantenimiento aeronáutico
|Gerente/a de mantenimiento aeronáutico
12199|Director/a administrativo/a
|Director/a ambiental
|Director/a de gestión ambiental
|Director/a de servicios a empresas
|Director/a de servicios administrativos
|Director/a de servicios corporativos
|Director/a de departamento administrativo
|Director/a de departamento de seguridad
|Gerente/a administrativo/a
|Gerente/a ambiental
|Gerente/a de otros servicios administrativos
|Gerente/a de servicios administrativos
|Jefe/a administrativo/a
|Jefe/a de admisiones y registro
|Jefe/a de departamento de seguridad
|Jefe/a de servicios administrativos
|Subdirector/a administrativo/a
|Subgerente/a administrativo/a
|Director/a de seguridad operacional aeronáutica
|Director/a de sostenibilidad
|Director/a de operaciones de vigilancia y seguridad privada
12211|Director/a comercial
|Director/a comercial de ventas
|Director/a de comercialización
|Director/a de departamento comercial
|Director/a de departamento de desarrollo comercial
|Director/a de departamento de marketing
|Director/a de departamento de servicios investigación mercados
|Director/a de departamento de ventas y mercadeo
|Director/a de mercadeo
|Director/a de telemercadeo
|Director/a de ventas
|Director/a de desarrollo comercial
|Director/a de mercadeo y ventas
|Director/a de servicios de investigación de mercados
|Gerente/a comercial
|Gerente/a comercial de ventas
|Gerente/a de mercadeo
|Gerente/a de telemercadeo
|Gerente/a de ventas
|Gerente/a de mercadeo y ventas
|Gerente/a nacional de ventas
|Gerente/a regional de ventas
|Gerente/a de ventas, mercadeo y publicidad
|Jefe/a de departamento de comercialización
|Jefe/a de departamento de comercio
|Jefe/a de departamento de mercadeo
|Jefe/a de departamento de mercadeo y ventas
|Jefe/a de departamento de promoción y comercialización
|Jefe/a de sección de ventas de comercio al por mayor
|Jefe/a del departamento de comercio al por menor
|Jefe/a de investigación de mercados
|Jefe/a de mercadeo
|Jefe/a de mercadeo y ventas
|Jefe/a de promoción de ventas
|Subgerente/a de mercadeo
|Subgerente/a de operaciones de ventas
|Subgerente/a de ventas
|Vicepresidente/a de departamento comercial
|Vicepresidente/a de departamento mercadeo
|Vicepresidente/a de mercadeo aerolínea
|Vicepresidente/a de mercadeo cadena de almacenes
|Vicepresidente/a de mercadeo cadena de hoteles
|Director/a comercial de servicios portuarios y marítimos
|Gerente/a de marketing y contenidos
|Subdirector/a de ventas y mercadeo
12212|Administrador/a de aduana
|Director/a de comercio exterior
|Director/a de departamento de importaciones y exportaciones
|Director/a del departamento internacional
|Director/a de importaciones y exportaciones
|Gerente/a de departamento de comercio exterior
|Gerente/a de exportaciones
|Gerente/a de negocios internacionales
|Gerente/a de servicios de comercio exterior
|Jefe/a de aduanas
|Jefe/a de comercio exterior
|Jefe/a de departamento de comercio exterior
|Jefe/a de departamento de exportaciones
|Jefe/a de departamento de importaciones
|Jefe/a de operaciones aduaneras
|Jefe/a de exportaciones
|Jefe/a de importaciones
12220|Director/a de comunicaciones y publicidad
|Director/a de departamento de publicidad
|Director/a de departamento de servicios publicitarios
|Director/a de relaciones públicas
|Director/a de publicaciones
|Director/a de publicidad
|Director/a de relaciones públicas e información
|Director/a de servicios publicitarios
|Gerente/a de marca
|Gerente/a de publicidad
|Gerente/a de servicio al cliente
|Gerente/a de medios y publicidad
|Gerente/a de producto
|Gerente/a de promoción
|Gerente/a de publicaciones
|Jefe/a de departamento de publicidad
|Jefe/a de departamento de relaciones públicas
|Jefe/a de sección de medios publicitarios
|Jefe/a de sección de servicio al cliente
|Jefe/a de medios publicitarios
|Jefe/a de publicaciones
|Jefe/a de publicidad
|Jefe/a de relaciones públicas
|Vocero/a oficial
12230|Director/a científico/a
|Director/a de consultoría científica
|Director/a de departamento de ingeniería
|Director/a de departamento de investigación
|Director/a de departamento de investigación y desarrollo
|Director/a de desarrollo de productos
|Director/a de ingeniería
|Director/a de innovación y diseño
|Director/a de investigación
|Director/a de investigación y fabricación
|Director/a departamento de sanidad vegetal
|Director/a de investigación en minería
|Director/a de servicios de ingeniería
|Director/a técnico/a de industrias cosméticas
|Director/a técnico/a de industrias farmacéuticas
|Gerente/a de departamento de ingeniería y producción
|Gerente/a de departamento de investigación
|Gerente/a de departamento de investigación y desarrollo
|Gerente/a de diseño
|Gerente/a de ingeniería y proyectos
|Gerente/a de investigación de ingeniería
|Gerente/a de investigación en ingeniería y desarrollo
|Gerente/a de programas de investigación
|Gerente/a de proyectos y ensayos
|Gerente/a del departamento de ingeniería
|Gerente/a de firma de ingeniería
|Gerente/a de ingeniería
|Gerente/a de ingeniería eléctrica
|Gerente/a de ingeniería de producción
|Gerente/a de ingeniería en telecomunicaciones
|Gerente/a de investigación y desarrollo
|Gerente/a de investigación y desarrollo en ciencias naturales y aplicadas
|Gerente/a de programa de ciencias
|Gerente/a de servicios de ingeniería
|Jefe/a de departamento de investigación
|Jefe/a de departamento de investigación y desarrollo
|Jefe/a de investigación y desarrollo farmacéutico
|Jefe/a de laboratorio de alimentos
|Jefe/a de laboratorio químico
|Jefe/a del departamento de ciencias
|Subdirector/a científico/a
|Subdirector/a de diseño
|Director/a de desarrollo e innovación
|Director/a de diseño y desarrollo aeronáutico
|Jefe/a de investigación, desarrollo e innovación de productos
|Director/a de innovación y desarrollo catastral
|Jefe/a de laboratorio en planta
13110|Administrador/a agroindustrial
|Administrador/a agropecuario/a
|Administrador/a de finca agropecuaria
|Administrador/a de granja
|Administrador/a de hacienda
|Administrador/a de hato ganadero
|Administrador/a de vivero
|Administrador/a de finca
|Administrador/a general de aprovechamiento agrícola
|Administrador/a general de aprovechamiento pecuario
|Administrador/a general de plantación agrícola
|Administrador/a general de explotación agrícola
|Administrador/a general de explotación pecuaria
|Administrador/a de granja integral
|Administrador/a o gerente/a de planta
|Agregado/a de finca
|Agricultor/a administrador/a agropecuaria
|Agricultor/a empresario/a
|Director/a agronómico/a
|Director/a de calidad agropecuaria
|Director/a de cosecha
|Director/a de explotación forestal
|Director/a de hacienda
|Director/a de plantación
|Director/a de producción agropecuaria
|Director/a de producción avícola
|Director/a de vivero
|Director/a del departamento agronómico
|Director/a general agropecuario/a
|Director/a de MIPE (manejo integrado de plagas y enfermedades)
|Director/a de postcosecha
|Ganadero/a empresario/a
|Gerente/a de aprovechamiento agrícola
|Gerente/a de aprovechamiento forestal
|Gerente/a de aprovechamiento silvícola
|Gerente/a de empresa agrícola
|Gerente/a de operaciones de silvicultura
|Gerente/a de planta de beneficio animal
|Gerente/a de planta de incubación
|Gerente/a de plantación
|Gerente/a de producción agrícola
|Gerente/a de producción agropecuaria
|Gerente/a de producción pecuaria
|Gerente/a de explotación agrícola
|Gerente/a de explotación forestal
|Gerente/a de explotación silvícola
|Gerente/a de producción agrícola y pecuaria
|Jefe/a de calidad de material vegetal agropecuaria
|Administrador/a agrícola
|Director/a agrícola y ambiental
|Director/a agrícola
|Director/a de unidad de asistencia técnica agropecuaria
|Jefe/a de aseguramiento de la calidad agroindustrial
|Administrador/a de empresas agropecuarias
|Administrador/a de planta de beneficio animal
13120|Administrador/a de criadero de peces
|Administrador/a de operaciones de pesca
|Administrador/a de explotación acuícola
|Administrador/a o jefe/a de laboratorio acuícola
|Administrador/a piscícola
|Director/a de arrastrero
|Director/a de criadero de peces
|Director/a de operaciones acuícolas
|Director/a de operaciones pesqueras
|Director/a de producción de peces
|Gerente/a de acuicultura
|Gerente/a de operaciones acuícolas
|Gerente/a de operaciones de pesca
|Gerente/a de producción de acuicultura
|Gerente/a de producción de pesca
|Gerente/a general de pesca
|Jefe/a de cultivo acuícola
|Jefe/a de producción acuícola
|Jefe/a de producción en finca acuícola
|Administrador/a de granja acuícola
|Gerente/a de producción acuícola y pesquero
|Administrador/a o gerente/a acuícola
13210|Administrador/a de acueducto
|Administrador/a de empresa de servicio público
|Director/a de aseguramiento de calidad
|Director/a de control de calidad
|Director/a de calidad de planta
|Director/a de manufactura
|Director/a de operaciones de distribución de gas
|Director/a de operaciones de manufactura
|Director/a de planta de procesamiento de alimentos y bebidas
|Director/a de procesos de planta
|Director/a de producción de manufactura
|Director/a de producción industrial
|Director/a de producción y operaciones de industria manufacturera
|Director/a del área de diseño de modas
|Director/a ejecutivo/a de empresa manufacturera
|Director/a de operación, calidad y distribución de energía
|Director/a de operaciones de generación de energía
|Director/a de planeación de la producción
|Director/a de planeación de generación de energía
|Director/a de planeación de transmisión y distribución de energía
|Director/a de producción y operaciones de manufactura
|Gerente/a de aseguramiento de calidad
|Gerente/a de control de calidad
|Gerente/a de central eléctrica
|Gerente/a de fábrica
|Gerente/a de fabricación de manufactura
|Gerente/a de industria manufacturera
|Gerente/a de operaciones de manufactura
|Gerente/a de operaciones de servicios públicos
|Gerente/a de planta de manufactura
|Gerente/a de planta de tratamiento de aguas residuales
|Gerente/a de planta de tratamiento de basuras y desechos
|Gerente/a de producción de productos químicos
|Gerente/a de producción de refinería de petróleo
|Gerente/a de producción del suministro de gas
|Gerente/a de empresas de servicios públicos
|Gerente/a de manufactura
|Gerente/a de operaciones de acueducto
|Gerente/a de planta de central hidroeléctrica
|Gerente/a de planta de generación de energía eléctrica
|Gerente/a de producción industrial
|Gerente/a técnico/a de industria
|Jefe/a de control de calidad
|Jefe/a de área de control de calidad
|Jefe/a de manufactura
|Jefe/a de operaciones de central hidroeléctrica
|Jefe/a de planta de fabricación
|Jefe/a de planta de industria gráfica
|Jefe/a de planta de procesamiento
|Jefe/a de planta de producción
|Jefe/a de planta de tratamiento de aguas y desechos
|Jefe/a de planta manufactura
|Jefe/a de producción de calzado
|Jefe/a de producción de confecciones
|Jefe/a de producción de marroquinería
|Jefe/a de gestión de la información transmisión y distribución energía
|Jefe/a de operación integrada de transmisión y distribución de energía
|Jefe/a de operación y mantenimiento de generación de energía
|Jefe/a de planta de generación energía
|Jefe/a de producción industrial
|Jefe/a de producto terminado
|Jefe/a de programación de producción
|Jefe/a de soporte de tecnologías de operación de transmisión y distribución de energía
|Vicepresidente/a de operaciones de empresa de energía eléctrica
|Vicepresidente/a de producción de empresa manufacturera
|Administrador/a de molienda
|Director/a de producción de aeronaves
|Gerente/a de planta de producción industrial
|Jefe/a de planeación de la producción
|Jefe/a de planta de procesamiento de pescado
|Administrador/a de planta panelera
|Productor/a de panela
|Director/a de producción agroindustrial
13220|Director/a de cantera
|Director/a de explotación minera
|Director/a de mina
|Director/a de operaciones de producción de petróleo
|Director/a de producción de cantera
|Director/a de producción de extracción de petróleo y gas
|Director/a de producción minera
|Director/a de empresa minera
|Director/a de minería
|Gerente/a de explotación de minas
|Gerente/a de mantenimiento de pozo petrolero
|Gerente/a de operaciones de distribución de gas
|Gerente/a de operaciones de distribución de petróleo
|Gerente/a de operaciones de mina
|Gerente/a de operaciones de perforación
|Gerente/a de distribución de petróleo
|Gerente/a de explotación de canteras
|Gerente/a de minas
|Gerente/a de producción de campo de petróleo y gas
|Gerente/a de producción primaria (excepto agricultura)
|Jefe/a de área de producción minería
|Jefe/a de operaciones producción de petróleo
|Jefe/a de planta de distribución de gas
|Jefe/a de producción de minería
|Vicepresidente/a de producción de compañía petrolera
13230|Director/a de departamento de construcción
|Director/a de proyecto de construcción
|Director/a de proyecto de ingeniería civil
|Director/a topográfico/a de obra
|Gerente/a de construcción
|Gerente/a de construcción comercial
|Gerente/a de construcción de vivienda
|Gerente/a de construcción industrial
|Gerente/a de construcción residencial
|Gerente/a de demoliciones
|Gerente/a de departamento de construcción
|Gerente/a de oficina regional constructora
|Gerente/a de proyecto de construcción
|Gerente/a de sociedad de construcción
|Gerente/a de sucursal de sociedad de construcción
|Gerente/a de obra de construcción
|Gerente/a de operación de instalaciones físicas
|Gerente/a de servicios de arquitectura
|Jefe/a arquitecto/a
|Jefe/a de construcción y mantenimiento de edificaciones
|Jefe/a de departamento de construcciones
13241|Director/a de compras
|Director/a de abastecimiento
|Director/a de departamento de abastecimiento
|Director/a de departamento de compras
|Gerente/a de abastecimiento
|Gerente/a de compras
|Gerente/a de compras internacionales
|Gerente/a de compras y adquisiciones
|Gerente/a de compras y materiales
|Jefe/a de compras
|Jefe/a de compras y suministros
|Jefe/a de departamento de compras
|Jefe/a de departamento de compras y suministros
|Jefe/a de sección de compras
|Jefe/a de materiales y suministros
|Jefe/a de recepción de mercancías
|Jefe/a de suministros
|Jefe/a de compras de materia prima
13242|Administrador/a de oficina de correos
|Director/a de departamento de operaciones de correo
|Director/a de servicios de correo y mensajería
|Gerente/a de departamento de operaciones de correo
|Gerente/a de empresa de servicio postal y correo
|Gerente/a de planta de servicio postal y de mensajería
|Gerente/a de servicio postal
|Gerente/a de servicios de correspondencia y mensajería
|Gerente/a de servicios de mensajería
|Gerente/a de servicios de correo
|Gerente/a de servicios de correo y mensajería
|Gerente/a de servicios de courier
|Gerente/a de servicios de encomienda
|Gerente/a de servicios postales y de correo
|Jefe/a de oficina de correos
|Jefe/a de oficina de servicios postales
|Jefe/a de oficina postal
|Jefe/a de operaciones de mensajería
|Jefe/a de servicios postales
13243|Administrador/a de aeropuerto
|Director/a de carga internacional y logística
|Director/a de centro de distribución
|Director/a de departamento de operaciones de transporte
|Director/a de distribución
|Director/a de empresa de transporte
|Director/a de estación de buses
|Director/a de estación ferroviaria
|Director/a de logística
|Director/a de operaciones de departamento de fletes
|Director/a de operaciones de transporte aéreo
|Director/a de planificación operacional
|Director/a de suministros y distribución
|Director/a del sistema de transporte urbano
|Director/a departamento de transporte
|Director/a de operaciones de logística
|Director/a de operaciones de transporte
|Gerente/a de aeropuerto
|Gerente/a de departamento de logística comercial
|Gerente/a de departamento de transporte
|Gerente/a de división de embarques
|Gerente/a de estación de transporte
|Gerente/a de logística inversa
|Gerente/a de operaciones de departamento de fletes
|Gerente/a de operaciones de sistema de transporte urbano
|Gerente/a de operaciones de transporte
|Gerente/a de operaciones de transporte marítimo
|Gerente/a de operaciones de transporte terrestre
|Gerente/a de terminal de transporte
|Gerente/a de distribución, almacenamiento y bodegaje
|Gerente/a de logística
|Gerente/a de logística comercial
|Gerente/a de logística internacional
|Gerente/a de logística y distribución
|Gerente/a de operaciones de distribución, almacenamiento y bodegaje
|Gerente/a de operaciones de transporte de carga
|Gerente/a de sistema de transporte urbano
|Gerente/a de transporte y distribución
|Jefe/a de centro de distribución
|Jefe/a de control de tráfico aéreo
|Jefe/a de planeación logística
|Jefe/a de sección de almacén y distribución
|Jefe/a de sección de bodega y distribución
|Jefe/a de sección de centro de distribución
|Jefe/a de distribución
|Jefe/a de logística
|Jefe/a de operaciones logísticas
|Jefe/a de planeación de carga
|Administrador/a aeronáutico/a de terminales
|Director/a de operaciones portuarias
|Director/a de servicios portuarios
|Gerente/a de operaciones portuarias
|Gerente/a de servicios portuarios
|Jefe/a de operaciones portuarias
|Jefe/a de carga terrestre
|Jefe/a de control y gestión logística de carga terrestre
|Gerente/a de logística para espectáculos en vivo, escénicos y audiovisuales
13244|Administrador/a de bodega
|Director/a de abastecimiento y distribución
|Director/a de cadena de suministros
|Director/a de departamento de almacenamiento
|Director/a de departamento de recursos físicos
|Director/a de operaciones cadena de suministros
|Gerente/a de cadena de suministros
|Gerente/a de departamento de logística y distribución
|Gerente/a de operaciones cadena de suministros
|Gerente/a de supply chain
|Jefe/a de control de inventarios
|Jefe/a de área de rotación y existencias
|Jefe/a de departamento de inventarios
|Jefe/a de recursos físicos
|Jefe/a de sección de bodega producto terminado
|Jefe/a de sección de materiales y suministros
|Jefe/a de sección de suministros
|Jefe/a de inventarios
|Jefe/a de rotación y existencias
13301|Gerente/a de aplicaciones
|Gerente/a de empresa servicios telecomunicaciones
|Gerente/a de operaciones de telecomunicaciones
|Gerente/a de servicios de operación y transmisión de telecomunicaciones
|Gerente/a de servicios de telecomunicaciones
|Gerente/a de telecomunicaciones
|Gerente/a de instalaciones de telecomunicaciones
|Gerente/a de sistema de telecomunicaciones
|Jefe/a de departamento de operaciones de servicios de telecomunicaciones
|Jefe/a de departamento de operaciones de telecomunicaciones
|Jefe/a de departamento de telecomunicaciones
|Jefe/a de servicios de telecomunicaciones
13302|Director/a de departamento de informática
|Director/a de departamento de sistemas informáticos
|Director/a de desarrollo de aplicaciones
|Director/a de desarrollo de TIC (tecnologías de la información y las comunicaciones)
|Director/a de informática
|Director/a de procesamiento de datos
|Director/a de sistemas de información
|Director/a de tecnología de la información
|Director/a de seguridad informática
|Director/a de sistemas informáticos
|Gerente/a de departamento de informática
|Gerente/a de departamento de internet
|Gerente/a de departamento de servicios informáticos
|Gerente/a de empresa de servicios informáticos
|Gerente/a de operaciones de datos
|Gerente/a de sistemas informáticos
|Gerente/a proveedor/a de servicios de internet
|Gerente/a de servicios de informática
|Gerente/a de sistemas
|Gerente/a de sistemas de información
|Gerente/a de sistemas de información y procesamiento de datos
|Gerente/a de sistemas y procesamiento de datos
|Jefe/a de área sistemas
|Jefe/a de departamento de análisis
|Jefe/a de departamento de datos
|Jefe/a de departamento de sistemas
|Jefe/a de operaciones de sistemas
|Jefe/a de sistemas
|Vicepresidente/a de departamento de sistemas e informática
|Vicepresidente/a de sistemas e informática banca
13303|Director/a de comunicaciones
|Director/a de canal de televisión
|Director/a de departamento de audiovisuales
|Director/a de empresas de audiovisuales
|Director/a de estación de radio
|Director/a de programación de radio y televisión
|Director/a ejecutivo/a de empresa de comunicaciones
|Gerente/a de comunicaciones
|Gerente/a de empresa de publicaciones
|Gerente/a de empresa de radio y televisión
|Gerente/a de estación de radio
|Gerente/a de medios audiovisuales
|Gerente/a de operaciones de medios y publicidad
|Gerente/a de producción audiovisual
|Gerente/a de producción cinematográfica
|Gerente/a de programadora de televisión
|Gerente/a de medios de comunicación
|Vicepresidente/a de operaciones de medios de comunicación
|Vicepresidente/a de operaciones empresas de radio y televisión
|Vicepresidente/a de producción de medios de comunicación
|Vicepresidente/a de producción empresas de comercio medios de comunicación
|Gerente/a de producción industria gráfica
13410|Director/a de centro de cuidado de niños
|Director/a de centro de cuidado de niños fuera del horario escolar
|Director/a de centro de cuidado infantil
|Director/a de centro de cuidado, protección y desarrollo integral de la infancia
|Director/a de institución de cuidado diurno de niños
|Director/a de jardín infantil
|Director/a de servicios para niños
|Gerente/a de centro de cuidado infantil
|Gerente/a de centro infantil de cuidado, protección y desarrollo integral
|Gerente/a de guardería
|Gerente/a de servicios para niños
13420|Administrador/a de centro de salud
|Administrador/a de departamento de laboratorio clínico
|Administrador/a de hospital
|Administrador/a médico/a
|Director/a de área de urgencias
|Director/a de centro de salud
|Director/a de clínica
|Director/a de enfermería
|Director/a de IPS (institución prestadora de salud)
|Director/a de servicios de salud
|Director/a ejecutivo/a de institución de salud
|Director/a ejecutivo/a de institución hospitalaria
|Director/a general de laboratorio clínico
|Director/a general de laboratorio médico
|Director/a de laboratorio clínico
|Director/a de laboratorio médico
|Director/a médico/a
|Director/a de servicios de rehabilitación médica
|Director/a de servicios de sanidad
|Director/a de urgencias
|Gerente/a de centro de salud
|Gerente/a de IPS (institución prestadora de salud)
|Gerente/a de programas de política de salud
|Gerente/a de programas de salud de servicios gubernamentales
|Gerente/a de servicios a la salud
|Jefe/a de atención médica hospitalaria
|Jefe/a de cirugía
|Jefe/a de atención de salud comunitaria
|Jefe/a de clínica
|Jefe/a de departamento de cirugía
|Jefe/a de departamento de dietética y nutrición
|Jefe/a de departamento de fisioterapia
|Jefe/a de departamento médico
|Jefe/a de operaciones de atención médica hospitalaria
|Subdirector/a médico/a
13430|Director/a de hogar de ancianos
|Director/a de residencia geriátrica
|Director/a de servicio de cuidado de personas de edad
|Director/a de servicios de atención a personas mayores
|Gerente/a de albergue para el cuidado de personas mayores
|Gerente/a de alojamiento para el cuidado de ancianos
|Gerente/a de casa para el cuidado de ancianos
|Gerente/a de centro de atención a personas de la tercera edad
|Gerente/a de complejo residencial para jubilados
|Gerente/a de instalaciones para el cuidado de ancianos
|Jefe/a de cuidados comunitarios para personas mayores
|Matrón/a de hogar de ancianos
13440|Director/a de centro de detención
|Director/a de centro comunitario
|Director/a de centro de bienestar social
|Director/a de gestión de riesgo de desastres
|Director/a de gestión de riesgos de emergencias y desastres
|Director/a de labor social
|Director/a de servicios de familia
|Director/a de servicios de vivienda
|Director/a de institución correccional
|Director/a de programas de servicio social de servicios gubernamentales
|Gerente/a de centro de bienestar social
|Gerente/a de desarrollo, políticas sociales y de vivienda
|Gerente/a de instalaciones de servicios de bienestar
|Gerente/a de servicios a la familia
|Gerente/a de servicios de bienestar
|Gerente/a de programas de servicio social de servicios gubernamentales
|Gerente/a de servicios comunitarios
|Gerente/a de servicios correccionales, comunitarios y sociales
|Jefe/a de oficina de gestión de riesgo de desastres
13451|Director/a de desarrollo curricular
|Director/a de núcleo educativo
|Director/a de investigación y análisis de política educativa
|Director/a de programas de política educativa
|Gerente/a de programas de política educativa
13452|Coordinador/a académico/a
|Coordinador/a educativo/a
|Director/a académico/a de institución de educación secundaria
|Director/a administrador/a de educación básica y media
|Director/a de colegio de educación básica primaria
|Director/a de colegio de educación básica secundaria
|Director/a de admisiones y registro académico
|Director/a de centro educativo
|Director/a de colegio
|Director/a de cuerpo docente
|Director/a de institución de educación especial
|Director/a de institución educativa
|Director/a de escuela primaria
|Director/a de institución de educación básica primaria
|Director/a de institución de educación secundaria
|Director/a rural de educación
|Gerente/a de departamento en institución educativa
|Jefe/a de departamento de educación básica secundaria
|Rector/a de centro educativo
|Rector/a de colegio
|Rector/a de institución educativa
|Vicerrector/a de colegio
|Vicerrector/a de institución educativa
13460|Administrador/a de oficina de pensiones y cesantías
|Director/a de banco
|Director/a de oficina banca
|Gerente/a de agencia de seguros
|Gerente/a de banco
|Gerente/a de compañía de seguros
|Gerente/a de cooperativa de crédito
|Gerente/a de oficina banca
|Gerente/a de sucursal bancaria
|Gerente/a de sucursal de compañía de seguros
|Gerente/a de sucursal de institución financiera
|Gerente/a de sucursal de servicios financieros
|Subdirector/a ejecutivo/a de compañía de seguros
|Subgerente/a de oficina bancaria
13491|Administrador/a de biblioteca
|Administrador/a de museo
|Director/a de archivística
|Director/a de archivo
|Director/a de archivo audiovisual y documental
|Director/a de biblioteca
|Director/a de centro de conservación y restauración
|Director/a de centro de documentación
|Director/a de cinemateca
|Director/a de entidad de arte y cultura
|Director/a de galería de arte
|Director/a de la gestión documental de archivos
|Director/a de museo
|Director/a de patrimonio fílmico
|Director/a de unidad de información o de biblioteca
|Director/a técnico/a de archivo audiovisual
|Gerente/a de biblioteca
|Gerente/a de galería de arte
|Gerente/a de museo
|Jefe/a de archivo
|Jefe/a bibliotecólogo/a
|Jefe/a de archivística
|Jefe/a de biblioteca
|Jefe/a de la gestión documental
|Jefe/a de registro y archivo
|Subdirector/a de contenidos y patrimonio
13492|Director/a de operaciones de procesos
|Director/a de servicios de procesos de negocio
|Director/a y gerente/a de servicios y procesos de negocio
|Gerente/a de operaciones de procesos de negocio
|Gerente/a de procesos de negocio
|Gerente/a de servicios de procesos de negocio
|Jefe/a de operaciones de procesos de negocio
13499|Director/a de consultorio jurídico
|Director/a de prisión
|Director/a de servicios jurídicos
|Director/a de servicios penitenciarios
|Director/a editorial
|Director/a de organización y métodos
|Gerente/a de agencia de empleo
|Gerente/a administrativo/a certificado/a (CAM) de negocio
|Gerente/a de editorial
|Gerente/a de empresa de servicios estadísticos
|Gerente/a de laboratorio
|Gerente/a de otros servicios a las empresas
|Gerente/a de seguridad aérea
|Gerente/a de seguridad de vuelo
|Gerente/a de servicio de diseño
|Gerente/a de servicio jurídico
|Gerente/a de servicios correctivos
|Gerente/a de servicios de bomberos
|Gerente/a de servicios de emergencia
|Gerente/a de firma de abogados
|Gerente/a de servicios a las empresas
|Gerente/a de servicios de consultoría
|Gerente/a de servicios de seguridad y vigilancia
|Gerente/a de servicios estadísticos
|Jefe/a de inmigración
|Jefe/a de estadística
|Jefe/a de organización y métodos
|Superintendente/a de la policía
|Director/a de laboratorios de ensayo y calibración
14110|Administrador/a de hogar estudiantil
|Administrador/a de hotel
|Administrador/a de motel
|Administrador/a de pensión de alojamiento
|Administrador/a de residencia estudiantil
|Director/a de hostal
|Gerente/a de albergue juvenil
|Gerente/a de casa de huéspedes
|Gerente/a de hotel
|Gerente/a de motel
|Gerente/a de pensión
|Gerente/a de servicio de alojamiento
|Gerente/a de servicio de hospedaje
|Gerente/a de servicios hoteleros
|Gerente/a de hostelería
|Gerente/a de reservaciones de cadenas de hoteles
|Gestor/a en servicios hoteleros
|Jefe/a de sección de reservas en hotel
|Jefe/a de reservas de hotel
|Posadero/a
14120|Administrador/a de bar
|Administrador/a de café
|Administrador/a de cafetería
|Administrador/a de restaurante
|Gerente/a de casa de banquetes
|Gerente/a de bar
|Gerente/a de café
|Gerente/a de café bar
|Gerente/a de cafetería
|Gerente/a de cantina
|Gerente/a de restaurante
|Gerente/a de restaurante de autoservicio
|Gerente/a de servicio de alimentos y bebidas
|Gerente/a de servicio de banquetes
|Gerente/a de servicios de comidas
|Gerente/a de restaurantes y servicios de alimentos
|Gerente/a de servicio de alimentos y bebidas en hotel
|Jefe/a de banquetes
|Jefe/a de departamento de alimentos y bebidas
14200|Administrador/a de centro comercial
|Administrador/a de almacén
|Administrador/a de comercio al por menor
|Administrador/a de droguería
|Administrador/a de estación servicio
|Administrador/a de negocio comercio al por menor
|Administrador/a de punto de venta
|Administrador/a de sala de belleza
|Administrador/a de sucursal de almacenes de cadena
|Administrador/a de supermercado
|Administrador/a general de centro comercial
|Anticuarista
|Comerciante
|Comerciante de antigüedades
|Galerista
|Gerente/a de comercio al por mayor
|Gerente/a de comercio mayorista
|Gerente/a de comercio minorista
|Gerente/a de comercio minorista de almacenes de cadena
|Gerente/a de comercio minorista de autoservicio
|Gerente/a de almacén por departamentos
|Gerente/a de centro comercial
|Gerente/a de comercialización de comestibles
|Gerente/a de comercio al por menor
|Gerente/a de concesionario
|Gerente/a de departamento de comercio al por mayor
|Gerente/a de departamento de comercio minorista
|Gerente/a de estación de servicio
|Gerente/a de lavandería
|Gerente/a de librería
|Gerente/a de sala de belleza
|Gerente/a de tienda de cadena
|Gerente/a de tienda de descuento
|Gerente/a de tienda por departamentos
|Gerente/a general de tienda
|Gerente/a general de tienda de autoservicio
|Gerente/a general de tienda de pedido por correo
|Gerente/a de supermercado
|Jefe/a de sección de almacén de comercio
|Jefe/a de ventas de comercio al por mayor
|Marchante/a de arte
|Planner de comercio
|Prendero/a
|Jefe/a de ventas
14311|Director/a de compañía de ballet
|Director/a de centro cultural
|Director/a de compañía de teatro
|Director/a de conservatorio
|Director/a de empresas musicales
|Director/a de festival audiovisual
|Director/a ejecutivo/a de festival musical
|Director/a ejecutivo/a de programa musical
|Empresario/a de cine
|Empresario/a de música
|Empresario/a de teatro
|Empresario/a promotor/a de eventos
|Gerente/a de área de producción audiovisual
|Gerente/a de centro cultural
|Gerente/a de compañía de danza
|Gerente/a de compañía de teatro
|Gerente/a de sala cinematográfica
|Jefe/a de actividades culturales
|Productor/a ejecutivo/a de música
|Productor/a ejecutivo/a fonográfico/a
|Director/a de empresa de producción de eventos
|Director/a de producción de eventos
|Productor/a general de podcast
|Director/a general audiovisual
|Director/a general de artes escénicas
|Administrador/a de circo
|Administrador/a de sala de teatro
|Director/a y productor/a de artes escénicas
|Empresario/a de circo
14312|Administrador/a de centro vacacional
|Administrador/a de gimnasio
|Administrador/a deportivo/a
|Director/a de centro de recreación
|Director/a de centro vacacional
|Director/a de departamento de actividades recreativas
|Director/a de festival
|Director/a de operaciones de espectáculos
|Director/a de programa de actividad física
|Director/a de programas de esparcimiento y deportes
|Director/a de programas de recreación
|Director/a de recreación y deporte
|Gerente/a de centro de estética
|Gerente/a de centro vacacional
|Gerente/a de casino
|Gerente/a de centro de diversiones
|Gerente/a de centro de esparcimiento
|Gerente/a de centro deportivo
|Gerente/a de escuela de equitación
|Gerente/a de eventos deportivos
|Gerente/a de gimnasio
|Gerente/a de instalaciones recreativas
|Gerente/a de mercadeo deportivo
|Gerente/a de parque de atracciones
|Gerente/a de parque de diversiones
|Gerente/a de parque temático
|Gerente/a de sala de billar
|Gerente/a de sala de billar o de pool
|Gerente/a deportivo/a
|Gerente/a de equipo deportivo profesional
|Gerente/a de programas deportivos
|Gerente/a de servicios de esparcimiento
14391|Administrador/a de bienes inmuebles
|Administrador/a de condominio
|Administrador/a de conjunto residencial
|Administrador/a de copropiedad mixta
|Administrador/a de inmuebles
|Administrador/a de propiedad horizontal
|Administrador/a de edificio
|Gerente/a de condominio
|Gerente/a de conjunto residencial
|Gerente/a de copropiedad
|Gerente/a de edificio
|Gerente/a de propiedad horizontal
|Gestor/a de propiedades horizontal
14399|Gerente/a de agencia de viajes
|Gerente/a de camping
|Gerente/a de camping para autocaravanas
|Gerente/a de centro de conferencias
|Gerente/a de centro de contactos
|Gerente/a de centro de convenciones
|Gerente/a de servicios personales
|Gerente/a de escuela de conducción
|Gerente/a de escuela de modelaje
|Gerente/a de servicios de aseo y limpieza
|Jefe/a de agencia de viajes
|Administrador/a de agencia webcam
|Administrador/a de Parqueadero
|Gerente/a de servicio al cliente de comercio al por menor
21110|Astrofísico/a
|Astrónomo/a
|Astrónomo/a de radio
|Balístico/a
|Científico/a investigador/a de física
|Experto/a en aerodinámica
|Físico/a
|Físico/a astrónomo/a
|Físico/a atmosférico/a
|Físico/a en acústica
|Físico/a en aerodinámica
|Físico/a en balística
|Físico/a en electricidad y magnetismo
|Físico/a en electrónica
|Físico/a en estática
|Físico/a en mecánica
|Físico/a en óptica
|Físico/a en reología
|Físico/a en sólidos
|Físico/a en térmica
|Físico/a en termodinámica
|Físico/a en física teórica
|Físico/a de estado sólido
|Físico/a experimental
|Físico/a molecular
|Físico/a nuclear
|Hidrodinámico/a
|Investigador/a de física
|Radioastrónomo/a
|Reologista
|Reólogo/a
|Termodinamicista
|Físico/a clínico/a
|Físico/a médico/a
|Físico/a analista de laboratorio metrológico
|Físico/a gestor/a de calidad de laboratorio metrológico
21120|Climatólogo/a
|Hidrometeorólogo/a
|Meteorólogo/a
|Meteorólogo/a del tiempo
|Pronosticador/a del tiempo
21130|Analista de control de calidad para laboratorio
|Analista de riesgo químico
|Analista químico/a
|Analista químico/a de suelos
|Analista químico/a profesional
|Asesor/a químico/a
|Científico/a investigador/a de química
|Coordinador/a de investigación y desarrollo químico
|Coordinador/a profesional de laboratorio químico
|Desarrollador/a químico/a analítico/a
|Director/a técnico/a químico/a
|Electroquímico/a
|Especialista en quimiometría
|Investigador/a químico/a
|Químico/a
|Químico/a ambiental
|Químico/a analista
|Químico/a analítico/a
|Químico/a científico/a
|Químico/a computacional
|Químico/a cristalógrafo/a
|Químico/a de cueros
|Químico/a de agricultura
|Químico/a de alimentos
|Químico/a de caucho
|Químico/a de control de calidad
|Químico/a de cueros y pieles
|Químico/a de detergentes
|Químico/a de investigación
|Químico/a de materiales
|Químico/a de patentes
|Químico/a de petroquímica
|Químico/a de plásticos y resinas
|Químico/a de polímeros
|Químico/a de suelos
|Químico/a de textiles
|Químico/a especialista en termodinámica
|Químico/a físico/a
|Químico/a forense
|Químico/a industrial
|Químico/a inorgánico/a
|Químico/a de medio ambiente
|Químico/a orgánico/a
|Químico/a toxicológico/a
|Químico/a analista de laboratorio metrológico
|Químico/a gestor/a de calidad de laboratorio metrológico
|Analista de cristalografía
|Analista de laboratorio de cromatografía
|Analista de pérdida de sacarosa
21141|Estratigrafista
|Estratígrafo/a
|Geocientífico/a
|Geofísico/a
|Geofísico/a de geomagnetismo
|Geofísico/a de geomorfología
|Geofísico/a de hidrología
|Geofísico/a de métodos magnéticos
|Geofísico/a de sismología
|Geofísico/a de vulcanología
|Geohidrólogo/a
|Geólogo/a
|Geólogo/a de exploración
|Geólogo/a de micropaleontología
|Geólogo/a de minería
|Geólogo/a de paleontología
|Geólogo/a de petróleo
|Geólogo/a de estratigrafía
|Geólogo/a ingeniero/a
|Geomagneticista
|Geomagnetista
|Geomorfólogo/a
|Geoquímico/a
|Geotecnólogo/a
|Glaciólogo/a
|Hidrogeólogo/a
|Hidrólogo/a
|Hidrometrista
|Ingeniero/a geólogo/a
|Micropaleontólogo/a
|Mineralogista
|Paleontólogo/a
|Petrólogo/a
|Sismólogo/a
|Vulcanólogo/a
21142|Gemólogo/a
|Gemólogo/a asesor/a en calidad
|Gemólogo/a especialista avaluador/a de gemas
|Gemólogo/a especialista en diamantes
|Gemólogo/a especialista en especímenes minerales con valor gemológico
|Gemólogo/a especialista en gemas biogénicas
|Gemólogo/a especialista en gemas de color
|Gemólogo/a especialista en materiales sintéticos y compuestos
|Gemólogo/a especialista en transformación y talla de gemas
|Gemólogo/a especialista en tratamientos gemológicos
|Gemólogo/a especialista evaluador/a de joyas
|Gemólogo/a graduador/a
|Gemólogo/a investigador/a
21143|Ingeniero/a oceanográfico/a
|Ingeniero/a oceanólogo/a
|Oceanógrafo/a
|Oceanógrafo/a de geofísica
|Oceanógrafo/a de geología
|Oceanógrafo/a físico/a
|Oceanógrafo/a geológico/a
|Oceanógrafo/a químico/a
|Oceanólogo/a
21200|Actuario/a
|Analista de investigación de operaciones
|Analista en estadística
|Bioestadístico/a
|Biometrista
|Demógrafo/a
|Estadígrafo/a
|Estadígrafo/a de estadística aplicada
|Estadístico/a
|Estadístico/a en agricultura
|Estadístico/a en biometría
|Estadístico/a en ciencias físicas
|Estadístico/a en demografía
|Estadístico/a en economía
|Estadístico/a en educación
|Estadístico/a en encuestas
|Estadístico/a en estadística aplicada
|Estadístico/a en finanzas
|Estadístico/a en investigación
|Estadístico/a en salud
|Estadístico/a matemático/a
|Matemático/a
|Matemático/a analista
|Matemático/a analista de investigación operativa
|Matemático/a en análisis actuarial
|Matemático/a en estadística actuario
|Matemático/a en investigación
|Matemático/a en matemática aplicada
|Matemático/a en matemática pura
|Matemático/a estadista actuario/a
|Tecnólogo/a de estadística
21310|Agrobiotecnólogo/a
|Analista de microbiología
|Anatomista
|Asociado/a de investigación clínica
|Asociado/a de investigación médica
|Bacteriólogo/a
|Bacteriólogo/a de agricultura
|Bacteriólogo/a de alimentos
|Bacteriólogo/a de farmacéutica
|Bacteriólogo/a de hematología
|Bacteriólogo/a de industria
|Bacteriólogo/a de medicina
|Bacteriólogo/a de medicina veterinaria
|Bacteriólogo/a de suelos
|Bacteriólogo/a laboratorista clínico/a
|Bacteriólogo/a vegetal
|Bacteriólogo/a veterinaria
|Bioanalista
|Biofísico/a
|Biofísico/a molecular
|Biólogo/a
|Biólogo/a de genética
|Biólogo/a de hidrobiología
|Biólogo/a del medio ambiente
|Biólogo/a laboratorista de sanidad vegetal
|Biólogo/a marino/a
|Biólogo/a molecular
|Bioquímico/a
|Biotecnólogo/a
|Botánico/a
|Botánico/a de taxonomía
|Científico/a clínico/a
|Científico/a de comida
|Científico/a de la salud
|Científico/a médico/a
|Citólogo/a
|Citólogo/a de botánica
|Citólogo/a de zoología
|Embriólogo/a
|Entomólogo/a
|Entomólogo/a forense
|Epidemiólogo/a
|Especialista en conducta animal
|Especialista en farmacología
|Etólogo/a
|Farmacólogo/a
|Farmacólogo/a clínico/a
|Fisiólogo/a
|Fisiólogo/a de botánica
|Fisiólogo/a de endocrinología
|Fisiólogo/a de epidemiología
|Fisiólogo/a de neurología
|Fisiólogo/a veterinario/a
|Fitopatólogo/a
|Genetista
|Genetista celular
|Genetista de botánica
|Genetista de zoología
|Genetista molecular
|Helmintólogo/a
|Herpetólogo/a
|Hidrobiólogo/a
|Histólogo/a
|Histólogo/a de animales
|Histólogo/a de plantas
|Ictiólogo/a
|Ingeniero/a de genética
|Ingeniero/a genético/a
|Inmunólogo/a
|Investigador/a biomédico/a
|Investigador/a clínico/a
|Investigador/a de enfermería
|Investigador/a de obstetricia
|Investigador/a médico/a
|Lepidopterólogo/a
|Mamalogista
|Mastozoólogo/a
|Micólogo/a
|Microbiólogo/a
|Ornitólogo/a
|Parasitólogo/a
|Patólogo/a de botánica
|Patólogo/a de plantas
|Taxonomista
|Taxonomista de animales
|Taxonomista de plantas
|Toxicólogo/a
|Virólogo/a
|Zoólogo/a
|Biólogo/a analista de laboratorio metrológico
|Biólogo/a gestor/a de calidad de laboratorio metrológico
|Fitomejorador/a
|Investigador/a biotecnológico/a
21321|Agente de servicio de campo agrícola
|Agrólogo/a
|Agrónomo/a
|Agrónomo/a de ecología
|Agrónomo/a de edafología
|Agrónomo/a de floricultura
|Agrónomo/a de horticultura
|Agrónomo/a de silvicultura
|Analista de calidad agropecuaria
|Analista pecuario/a
|Científico/a agrícola
|Científico/a de investigación de cultivos
|Científico/a hortícola
|Consejero/a agrícola
|Edafólogo/a
|Especialista agrícola
|Especialista agrícola y pecuario/a
|Especialista en cultivos
|Especialista en extensión agrícola
|Especialista en gestión de la pesca
|Especialista en riegos
|Experto/a agrícola
|Experto/a agrícola y pecuario/a
|Experto/a en bienestar animal
|Experto/a en comportamiento animal
|Experto/a evaluador/a de calidad de cosecha agrícola
|Experto/a evaluador/a de cosecha agrícola
|Experto/a pecuario/a zootecnista
|Implementador/a de buenas prácticas pecuarias (BPP)
|Ingeniero/a agrícola
|Ingeniero/a agrónomo/a
|Ingeniero/a agropecuario/a
|Investigador/a agropecuario/a
|Pomólogo/a
|Transferidor/a agropecuario/a
|Zootecnista
|Implementador/a de buenas prácticas agrícolas (BPA)
|Implementador/a de buenas prácticas ganaderas (BPG)
|Tecnólogo/a pesquero/a
|Agroecólogo/a
|Consultor/a en procesos de transición agroecológica
|Experto/a en agroecología
|Gestor/a Agroecológico/a
|Gestor/a de proyectos agroecológicos
|Ingeniero/a agroecólogo/a
|Ingeniero/a en agroecología
|Profesional en agroecología
|Ingeniero/a agroambiental
21322|Arborista
|Asesor/a de producción forestal
|Asesor/a de silvicultura
|Asesor/a forestal
|Científico/a de silvicultura
|Científico/a de suelos
|Científico/a forestal
|Consejero/a forestal
|Consultor/a de suelo
|Consultor/a forestal
|Dasónomo/a
|Especialista en suelos y cosechas
|Experto/a en árboles
|Experto/a forestal
|Ingeniero/a de bosque
|Ingeniero/a forestal
|Perito/a forestal
|Silvicultor/a
|Silvicultor/a urbano/a
|Ingeniero/a agroforestal
21323|Asesor/a agrícola
|Asesor/a de campo agropecuario
|Asesor/a de campos agrícolas
|Asesor/a de cultivos
|Asesor/a de pesca
|Asesor/a de planeación de producción agropecuaria
|Asesor/a hortícola
|Asesor/a de producción agroecológica
|Asesor/a de producción ecológica
|Asesor/a técnico/a de extensión agropecuaria
|Consultor/a agrícola
|Consultor/a agrícola y pecuario/a
|Consultor/a agropecuario/a
|Consultor/a de animales de granja
|Consultor/a de cultivos
|Consultor/a de gestión agrícola
|Consultor/a pecuario/a
|Consultor/a técnico/a de extensión agropecuaria
|Extensionista agrícola
|Extensionista agropecuario/a
|Extensionista pecuario/a
|Extensionista rural
|Extensionista en actividades de pesca
|Extensionista forestal de bosque natural
21331|Administrador/a ambiental
|Administrador/a ambiental y de los recursos naturales
|Administrador/a del medio ambiente
|Ambientalista
|Analista de calidad del agua
|Analista de contaminación del aire
|Analista de degradación de la tierra
|Asesor/a ambiental
|Asesor/a de gestión ambiental
|Auditor/a ambiental
|Científico/a ambiental
|Científico/a de calidad del agua
|Científico/a de calidad del aire
|Científico/a de conservación
|Científico/a de investigación ambiental
|Científico/a de los recursos hídricos
|Científico/a de modelización informática de salinidad
|Científico/a de salinidad
|Conservacionista del suelo
|Consultor/a ambiental
|Consultor/a de gestión ambiental
|Consultor/a de manejo de la tierra en gestión ambiental
|Consultor/a de manejo de recursos naturales
|Consultor/a ecológico/a
|Controlador/a ambiental
|Coordinador/a ambiental
|Coordinador/a de captación medio ambiental
|Coordinador/a de gestión ambiental
|Coordinador/a de servicios ambientales
|Ecologista
|Ecologista de plantas
|Ecólogo/a
|Especialista ambiental
|Especialista en calidad del agua
|Especialista en conservación
|Especialista en conservación del suelo
|Especialista en cursos de agua y desarrollo de políticas
|Especialista en gestión ambiental
|Especialista en gestión de cuencas hidrográficas
|Especialista en gestión de flora y fauna
|Especialista en gestión de los cursos de agua
|Especialista en manejo de la vegetación
|Especialista en manejo de los árboles
|Especialista en manejo de recursos naturales
|Especialista en programa de cursos de agua
|Especialista en protección del medio ambiente
|Especialista en recursos naturales y de la ecología
|Especialista en rehabilitación del medio ambiente
|Especialista en residuos medioambientales
|Especialista en responsabilidad ambiental y sostenibilidad
|Especialista en revegetación
|Funcionario/a de conservación
|Gestor/a ambiental
|Gestor/a en tratamiento de residuos
|Guardaparques
|Interventor/a ambiental
|Investigador/a ambiental
|Investigador/a de calidad del agua
|Investigador/a de recursos hídricos
|Investigador/a de salinidad
|Jefe/a de gestión ambiental
|Líder/lideresa de gestión ambiental
|Limnólogo/a
|Profesional ambiental
|Profesional de protección ambiental
|Profesional de protección medioambiental
|Profesional en administración y gestión ambiental
|Profesional en gestión ambiental
|Supervisor/a de programas de desarrollo medio ambiental
|Toxicólogo/a ambiental
|Coordinador/a de sostenibilidad
21332|Analista de gestión del riesgo de desastres
|Asesor/a en gestión de riesgo de desastres
|Consultor/a en gestión de riesgos de desastres
|Coordinador/a de gestión de riesgo de desastres
|Especialista en análisis de riesgos de desastres
|Gestor/a de riesgo de desastres
|Gestor/a de riesgos y emergencias
21410|Asesor/a de organización y métodos de producción
|Coordinador/a de planta de producción
|Ingeniero/a administrativo/a
|Ingeniero/a asesor/a de organización industrial
|Ingeniero/a de calidad
|Ingeniero/a de control de calidad
|Ingeniero/a de diseño de productos industriales
|Ingeniero/a de diseño industrial
|Ingeniero/a de eficiencia industrial
|Ingeniero/a de estudio de tiempos y movimientos
|Ingeniero/a de estudio y trabajo
|Ingeniero/a de fabricación
|Ingeniero/a de instalaciones industriales
|Ingeniero/a de métodos
|Ingeniero/a de organización industrial
|Ingeniero/a de organización y métodos
|Ingeniero/a de planificación de producción
|Ingeniero/a de planta de producción
|Ingeniero/a de planta industrial
|Ingeniero/a de proceso de fabricación
|Ingeniero/a de procesos de manufactura
|Ingeniero/a de procesos industriales
|Ingeniero/a de producción
|Ingeniero/a de producción para industria gráfica
|Ingeniero/a industrial
|Ingeniero/a industrial de control de calidad
|Ingeniero/a industrial de control de producción
|Ingeniero/a industrial de eficiencia
|Ingeniero/a industrial de estudio de tiempos y movimientos
|Ingeniero/a industrial de logística de producción y distribución
|Ingeniero/a industrial de manufactura
|Ingeniero/a industrial de organización y métodos
|Ingeniero/a industrial de planta
|Ingeniero/a industrial y de fabricación
|Ingeniero/a industrial y de producción
|Tecnólogo/a de embalaje
|Tecnólogo/a de fabricación
|Tecnólogo/a de ingeniería industrial
|Tecnóloga en fabricación industrial
|Tecnólogo/a industrial
|Consultor/a de mejoramiento de la productividad
|Consultor/a en dirección de la producción
|Ingeniero/a de planta y proceso industrial
|Ingeniero/a de soporte industrial
|Ingeniero/a desarrollador/a de productos industriales
|Ingeniero/a industrial en ergonomía
|Consultor/a de mejoramiento de la productividad y el rendimiento
21420|Geotécnico/a
|Geotecnista
|Ingeniero/a civil
|Ingeniero/a civil de construcción de obras civiles
|Ingeniero/a civil de cartografía
|Ingeniero/a civil de construcción administración de obras civiles
|Ingeniero/a civil de construcción de aeropuertos
|Ingeniero/a civil de construcción de edificios
|Ingeniero/a civil de construcción de estructuras
|Ingeniero/a civil de construcción de puentes
|Ingeniero/a civil de construcción de túneles
|Ingeniero/a civil de construcción de vías
|Ingeniero/a civil de construcción de vías y aeropuertos
|Ingeniero/a civil de construcciones portuarias
|Ingeniero/a civil de estructuras
|Ingeniero/a civil de hidráulica
|Ingeniero/a civil de irrigación
|Ingeniero/a civil de proyectos de urbanismo
|Ingeniero/a civil de suelos
|Ingeniero/a civil de transporte y vías
|Ingeniero/a civil de vías y aeropuertos
|Ingeniero/a civil de puertos
|Ingeniero/a de construcción
|Ingeniero/a de construcción administración de obras civiles
|Ingeniero/a de construcción de edificios
|Ingeniero/a de construcción de obras civiles
|Ingeniero/a de construcción de puentes
|Ingeniero/a de construcción de túneles
|Ingeniero/a de dragado
|Ingeniero/a de estructura de construcción
|Ingeniero/a de mecánica de suelos
|Ingeniero/a de obra
|Ingeniero/a de proyectos de construcción civil
|Ingeniero/a de recursos hídricos y gestión de acueductos
|Ingeniero/a de riego
|Ingeniero/a de salud pública
|Ingeniero/a de transporte
|Ingeniero/a de transporte y vías
|Ingeniero/a estructural
|Ingeniero/a geotécnico/a
|Ingeniero/a hidráulico/a
|Ingeniero/a hidrólogo/a
|Ingeniero/a interventor/a de obra de construcción
|Ingeniero/a residente
|Ingeniero/a sanitario/a
|Interventor/a de obra
|Interventor/a de obras civiles
|Tecnólogo/a de construcción
|Tecnólogo/a de ingeniería civil
|Tecnólogo/a de materiales de construcción
|Tecnólogo/a de obras civiles
21430|Analista ambiental
|Analista de impacto ambiental
|Analista de política energética
|Analista de políticas de recursos naturales
|Consultor/a en control de la contaminación del aire
|Consultor/a en remediación ambiental
|Especialista en recuperación ambiental
|Ingeniero/a ambiental
|Ingeniero/a ambiental y de saneamiento
|Ingeniero/a de control de la contaminación del aire
|Ingeniero/a de procesamiento de aguas residuales
|Ingeniero/a de recursos naturales y medio ambiente
|Ingeniero/a de saneamiento y desarrollo ambiental
|Ingeniero/a de saneamiento y salud ambiental
|Ingeniero/a medioambiental
|Planificador/a del medio ambiente
21441|Diseñador/a de máquinas
|Diseñador/a de motores
|Diseñador/a de motores de automóviles
|Diseñador/a de sistemas e instalaciones térmicas
|Diseñador/a mecánico/a
|Ingeniero/a automotriz
|Ingeniero/a en calefacción, ventilación y aire acondicionado
|Ingeniero/a criogénico/a
|Ingeniero/a de aire acondicionado
|Ingeniero/a de calefacción
|Ingeniero/a de diésel
|Ingeniero/a de diseño mecánico
|Ingeniero/a de instrumentos mecánicos
|Ingeniero/a de locomotora
|Ingeniero/a de lubricación
|Ingeniero/a de mantenimiento de maquinaria industrial
|Ingeniero/a de mantenimiento mecánico
|Ingeniero/a de mantenimiento y operación de maquinaria de construcción
|Ingeniero/a de maquinaria industrial y herramientas
|Ingeniero/a de máquinas agrícolas
|Ingeniero/a de matricería
|Ingeniero/a de motores a reacción
|Ingeniero/a de motores de combustión interna
|Ingeniero/a de motores de locomotoras
|Ingeniero/a de motores y máquinas mecánicas
|Ingeniero/a de refrigeración mecánica
|Ingeniero/a de refrigeración y aire acondicionado
|Ingeniero/a de soldadura
|Ingeniero/a de turbina de gas
|Ingeniero/a mecánico/a
|Ingeniero/a mecánico/a automotriz
|Ingeniero/a mecánico/a en calefacción, ventilación y aire acondicionado
|Ingeniero/a mecánico/a de acústica
|Ingeniero/a mecánico/a de aire acondicionado
|Ingeniero/a mecánico/a de calefacción
|Ingeniero/a mecánico/a de diseño de máquinas
|Ingeniero/a mecánico/a de diseño y construcción de maquinaria y herramientas industriales
|Ingeniero/a mecánico/a de instalaciones de gas
|Ingeniero/a mecánico/a de instrumentos científicos
|Ingeniero/a mecánico/a de mantenimiento de herramientas industriales
|Ingeniero/a mecánico/a de mantenimiento de maquinaria industrial
|Ingeniero/a mecánico/a de maquinaria y herramientas industriales
|Ingeniero/a mecánico/a de metalmecánica
|Ingeniero/a mecánico/a de motores
|Ingeniero/a mecánico/a de motores a reacción
|Ingeniero/a mecánico/a de motores diésel
|Ingeniero/a mecánico/a de recursos energéticos
|Ingeniero/a mecánico/a de refrigeración
|Ingeniero/a mecánico/a de refrigeración y aire acondicionado
|Ingeniero/a mecánico/a de térmica
|Ingeniero/a mecánico/a de turbinas a gas
|Ingeniero/a mecánico/a de ventilación
|Ingeniero/a mecánico/a hidráulico/a
|Ingeniero/a mecatrónico/a
|Profesional CBM mecánico/a
|Profesional en integridad mecánica
|Tecnólogo/a de ingeniería mecánica
|Tecnólogo/a de mecánica
|Tecnólogo/a de mecánica automotriz
|Tecnólogo/a de soldadura
|Ingeniero/a de planeación de mantenimiento
21442|Arquitecto/a de construcciones navales
|Arquitecto/a marino/a
|Arquitecto/a naval
|Ingeniero/a de construcción de buques
|Ingeniero/a de construcción naval
|Ingeniero/a marino/a
|Ingeniero/a mecánico/a de construcción de embarcaciones
|Ingeniero/a mecánico/a de motores marinos
|Ingeniero/a naval
21443|Diseñador/a de aviones
|Ingeniero/a aeroespacial
|Ingeniero/a aeroespacial de estructuras
|Ingeniero/a aeronáutico/a
|Ingeniero/a de comunicaciones aeronáutica
|Ingeniero/a de construcción aeronáutica
|Ingeniero/a de mantenimiento aeronáutico
|Ingeniero/a mecánico/a de aeromecánica
|Ingeniero/a mecánico/a de mantenimiento aeronáutico
|Ingeniero/a aeronáutico/a de ensayos en tierra
|Ingeniero/a aeronáutico/a de ensayos en vuelo
|Ingeniero/a de diseño aeronáutico
|Ingeniero/a de seguridad operacional aeronáutico
|Ingeniero/a de diseño y desarrollo aeronáutico
21450|Consultor/a de ingeniería química
|Enólogo/a
|Fabricante de vino
|Ingeniero/a de alimentos
|Ingeniero/a de bioquímica
|Ingeniero/a de combustibles
|Ingeniero/a de control de procesos químicos
|Ingeniero/a de petroquímica
|Ingeniero/a de plásticos
|Ingeniero/a de procesamiento de alimentos
|Ingeniero/a de procesamiento de refinería de petróleo
|Ingeniero/a de procesamiento químico
|Ingeniero/a de procesos de refinería
|Ingeniero/a de procesos químicos
|Ingeniero/a de procesos químicos industriales
|Ingeniero/a de procesos y facilidades
|Ingeniero/a de producción y distribución de gas natural
|Ingeniero/a de proyectos químicos
|Ingeniero/a de refinería de petróleo
|Ingeniero/a farmacéutico/a
|Ingeniero/a petroquímico/a
|Ingeniero/a químico/a
|Ingeniero/a químico de cosméticos
|Ingeniero/a químico/a de alimentos y bebidas
|Ingeniero/a químico/a de calidad
|Ingeniero/a químico/a de carburantes
|Ingeniero/a químico/a de caucho
|Ingeniero/a químico/a de colores y pinturas
|Ingeniero/a químico/a de fibras textiles
|Ingeniero/a químico/a de investigación
|Ingeniero/a químico/a de medio ambiente
|Ingeniero/a químico/a de operaciones y manufactura
|Ingeniero/a químico/a de papel
|Ingeniero/a químico/a de petróleo y gas natural
|Ingeniero/a químico/a de plásticos
|Ingeniero/a químico/a de procesamiento
|Ingeniero/a químico/a de procesos bioquímicos
|Ingeniero/a químico/a de producción
|Ingeniero/a químico/a de refinería de petróleo
|Ingeniero/a químico/a farmacéutico/a
|Ingeniero/a químico/a industrial
|Líder/lideresa de medición petróleo y gas
|Tecnólogo/a de alimentos
|Tecnólogo/a de caucho
|Tecnólogo/a de combustibles
|Tecnólogo/a de comidas y bebidas
|Tecnólogo/a de fibras
|Tecnólogo/a de neumáticos
|Tecnólogo/a de papel
|Tecnólogo/a de pintura
|Tecnólogo/a de plásticos
|Tecnólogo/a de polímero
|Tecnólogo/a de producción de pulpa y papel
|Tecnólogo/a en elaboración de la cerveza
|Tecnólogo/a en ingeniería química
|Tecnólogo/a en proceso químico
|Ingeniero/a desarrollador/a de productos químicos
|Ingeniero/a de soporte químico
|Analista de laboratorio de combustibles
21461|Ensayador/a minero/a y extractivo/a
|Ingeniero/a de extracción de gas natural
|Ingeniero/a de minas
|Ingeniero/a de minas de explotación
|Ingeniero/a de minas de explotación de metales
|Ingeniero/a de minas de minería aurífera aluvial
|Ingeniero/a de minas de producción
|Ingeniero/a de minas de seguridad
|Ingeniero/a de minas de ventilación
|Ingeniero/a de minería
|Ingeniero/a de minería a cielo abierto
|Ingeniero/a de minería bajo tierra
|Ingeniero/a de planificación minas
|Tecnólogo/a de minas
|Tecnólogo/a de minería
|Tecnólogo/a extractivo/a
21462|Ingeniero/a de fundición
|Ingeniero/a de metalurgia
|Ingeniero/a de producción y afino de metales
|Ingeniero/a de siderurgia
|Ingeniero/a metalúrgico/a
|Ingeniero/a metalúrgico/a de producción y afino de metales
|Ingeniero/a metalúrgico/a de tratamiento metales
|Metalúrgico/a
|Metalúrgico/a ensayador/a
|Metalúrgico/a extractivo/a
|Tecnólogo/a de ingeniería metalúrgica
21463|Ingeniero/a de campo down hole
|Ingeniero/a de extracción de petróleo
|Ingeniero/a de extracción de pozos de petróleo y gas
|Ingeniero/a de perforación de petróleo y gas
|Ingeniero/a de perforación de pozos de petróleo
|Ingeniero/a de petróleos
|Ingeniero/a de petróleos perforación
|Ingeniero/a de petróleos producción
|Ingeniero/a de producción de petróleo y gas
|Ingeniero/a extractor/a de petróleo y gas
21491|Ingeniero/a de artefactos explosivos
|Ingeniero/a de beneficio de minerales
|Ingeniero/a de cerámicas
|Ingeniero/a de innovación y desarrollo de materiales
|Ingeniero/a de materiales
|Ingeniero/a de materiales y metalurgia
|Ingeniero/a de producción de materiales
|Ingeniero/a textil
|Tecnólogo/a de cemento
|Tecnólogo/a de cerámica
|Tecnólogo/a de cristal
|Tecnólogo/a de madera
|Tecnólogo/a de textiles
|Tecnólogo/a del cuero
21492|Bioingeniero/a
|Ingeniero/a biomédico/a
|Ingeniero/a clínico/a
|Ingeniero/a de biotecnología
|Ingeniero/a de mantenimiento de equipo biomédico
|Analista bioinformático/a
|Ingeniero/a biológico/a
|Ingeniero/a de producción biotecnológica
21499|Analista de sistemas excepto computadores
|Diseñador/a de sistemas excepto computadores
|Ingeniero/a agroindustrial
|Ingeniero/a de costos
|Ingeniero/a de energía nuclear
|Ingeniero/a de evaluación de costo
|Ingeniero/a de generación de energía eléctrica nuclear
|Ingeniero/a de generación de energía nuclear
|Ingeniero/a de robótica
|Ingeniero/a de salvamento marítimo
|Ingeniero/a de seguridad
|Ingeniero/a de seguridad e higiene ocupacional
|Ingeniero/a de seguridad industrial
|Ingeniero/a de seguridad industrial y ambiental
|Ingeniero/a de sistemas excepto de computadores y eléctrico
|Ingeniero/a de tráfico
|Ingeniero/a de tránsito
|Ingeniero/a en medición de costos y presupuestos
|Ingeniero/a en seguridad y salud en el trabajo
|Ingeniero/a óptico/a
|Ingeniero/a pesquero/a
|Ingeniero/a de seguridad industrial, higiene y gestión ambiental
|Tecnólogo/a de impresión
|Ingeniero/a analista de laboratorio metrológico
|Ingeniero/a gestor/a de calidad de laboratorio metrológico
21510|Diseñador/a de máquina eléctrica
|Diseñador/a de motor eléctrico
|Ingeniero/a de alto voltaje
|Ingeniero/a de diseño de instalaciones eléctricas
|Ingeniero/a de diseño eléctrico
|Ingeniero/a de distribución de energía
|Ingeniero/a de distribución de energía eléctrica
|Ingeniero/a de electricidad industrial y de potencia
|Ingeniero/a de electromecánica
|Ingeniero/a de generación de energía
|Ingeniero/a de generación de energía eléctrica
|Ingeniero/a de generación de energía eléctrica excepto nuclear
|Ingeniero/a de iluminación eléctrico
|Ingeniero/a de luces
|Ingeniero/a de mantenimiento eléctrico
|Ingeniero/a de redes eléctricas
|Ingeniero/a de sistemas eléctricos
|Ingeniero/a de tracción eléctrica
|Ingeniero/a de transmisión de potencia eléctrica
|Ingeniero/a electricista
|Ingeniero/a electricista de diseño de instrumentación industrial
|Ingeniero/a electricista de generación de energía eléctrica
|Ingeniero/a electricista de iluminación
|Ingeniero/a electricista de instalación y mantenimiento de tendidos eléctricos
|Ingeniero/a electricista de líneas eléctricas
|Ingeniero/a electricista de producción de energía eléctrica
|Ingeniero/a electricista de transporte y distribución de energía
|Ingeniero/a eléctrico/a
|Ingeniero/a eléctrico/a de producción de energía
|Ingeniero/a electromecánico/a
|Ingeniero/a en distribución y redes eléctricas
|Inspector/a eléctrico/a
|Profesional CBM eléctrico/a
|Profesional CBM electromecánico/a
|Profesional de confiabilidad industrial petróleo y gas
|Profesional de gestión de proyectos e ingeniería T&D (transmisión y distribución)
|Profesional de mantenimiento redes T&D (transmisión y distribución)
|Profesional de mantenimiento subestaciones y líneas T&D (transmisión y distribución)
|Profesional de operación del sistema T&D (transmisión y distribución)
|Profesional de operación y mantenimiento T&D (transmisión y distribución)
|Tecnólogo/a de inspección eléctrica
|Profesional en tecnologías de operación T&D (transmisión y distribución)
21521|Científico/a investigador/a en electrónica
|Coordinador/a de diseño electrónico
|Diseñador/a de circuitos impresos (PCB)
|Diseñador/a electrónico/a
|Ingeniero/a de electrónica digital
|Ingeniero/a de electrónica y computación
|Ingeniero/a de equipos de cómputo
|Ingeniero/a de firmware
|Ingeniero/a de hardware de computadores
|Ingeniero/a de mantenimiento de equipos de cómputo
|Ingeniero/a de mantenimiento electrónico
|Ingeniero/a de semiconductores
|Ingeniero/a de sistemas embebidos
|Ingeniero/a de soporte en electrónica
|Ingeniero/a desarrollador/a en electrónica
|Ingeniero/a electrónico/a
|Ingeniero/a electrónico/a y de comunicaciones
|Ingeniero/a electrónico/a y de telecomunicaciones militar
|Ingeniero/a informático/a de hardware
|Tecnólogo/a de computación hardware
|Tecnólogo/a de ingeniería electrónica
21522|Ingeniero/a autotrónica
|Ingeniero/a de automatización e instrumentación
|Ingeniero/a de automatización e instrumentación industrial
|Ingeniero/a de automatización industrial
|Ingeniero/a de automatización, instrumentación y control
|Ingeniero/a de control o automatización electrónica
|Ingeniero/a de instrumentación
|Ingeniero/a de instrumentación industrial
|Ingeniero/a de instrumentación y control de procesos
|Ingeniero/a de instrumentación y control de procesos industriales
|Ingeniero/a de procesos de automatización e instrumentación
|Ingeniero/a electrónico/a de automatización industrial
|Ingeniero/a electrónico/a de diseño de instrumentación industrial
|Ingeniero/a especialista en automatización y control
|Tecnólogo/a de autotrónica
|Tecnólogo/a de electromecatrónica
|Tecnólogo/a en automatización e instrumentación industrial
|Tecnólogo/a en automatización industrial
|Tecnólogo/a en instrumentación industrial
|Tecnólogo/a en mecatrónica industrial
21531|Analista de sistemas en telecomunicaciones
|Arquitecto/a de infraestructura en telecomunicaciones
|Ingeniero/a de difusión
|Ingeniero/a de emisión
|Ingeniero/a de radar
|Ingeniero/a de radio
|Ingeniero/a de radiodifusión
|Ingeniero/a de redes de telecomunicaciones
|Ingeniero/a de señal y sistemas de telecomunicaciones
|Ingeniero/a de sistemas de radio
|Ingeniero/a de sistemas de televisión
|Ingeniero/a de sistemas y telecomunicaciones
|Ingeniero/a de soporte en telecomunicaciones
|Ingeniero/a de telecomunicaciones
|Ingeniero/a de telecomunicaciones de radar
|Ingeniero/a de telecomunicaciones de radio
|Ingeniero/a de telecomunicaciones de teléfonos
|Ingeniero/a de telecomunicaciones de televisión
|Ingeniero/a de teléfono
|Ingeniero/a de telégrafo
|Ingeniero/a de televisión
|Ingeniero/a de transmisión
|Ingeniero/a ejecutivo/a de cuenta en telecomunicaciones
|Interventor/a de sistemas de telecomunicaciones
|Tecnólogo/a de ingeniería de telecomunicaciones
|Tecnólogo/a de telecomunicaciones
21532|Diseñador/a de audio
|Diseñador/a de efectos de audio
|Diseñador/a de sonido
|Diseñador/a sonoro/a
|Ingeniero/a de acústica
|Ingeniero/a de audio y sonido
|Ingeniero/a de calibración musical
|Ingeniero/a de edición de sonido
|Ingeniero/a de grabación de sonido
|Ingeniero/a de grabación de sonido en vivo
|Ingeniero/a de mastering
|Ingeniero/a de masterización
|Ingeniero/a de mezcla
|Ingeniero/a de monitores de sonido
|Ingeniero/a de sistemas de audio
|Ingeniero/a de sonido
|Ingeniero/a de sonido en vivo
|Ingeniero/a de soporte de tecnologías del audio
|Postproductor/a de audio
|Productor/a de audio y sonido
|Productor/a técnico/a de sonido
|Restaurador/a de sonido
21610|Arquitecto/a
|Arquitecto/a constructor/a
|Arquitecto/a consultor/a
|Arquitecto/a de construcción industrial
|Arquitecto/a de construcción residencial
|Arquitecto/a de edificaciones
|Arquitecto/a de interiores
|Arquitecto/a de interiores de edificios
|Arquitecto/a de patrimonio
|Arquitecto/a director/a de proyectos
|Arquitecto/a diseñador/a
|Arquitecto/a edificador/a
|Arquitecto/a proyectista
|Arquitecto/a supervisor/a
|Arquitecto/a urbanista
|Tecnólogo/a de arquitectura
|Arquitecto/a especialista en terminales aéreas
21620|Arquitecto/a de jardines
|Arquitecto/a de paisaje
|Arquitecto/a paisajista
21631|Diseñador/a creativo/a
|Diseñador/a de componentes de productos
|Diseñador/a de concepto
|Diseñador/a de empaques
|Diseñador/a de empaques, envases y embalajes
|Diseñador/a de mobiliario
|Diseñador/a de moldes
|Diseñador/a de moldes de productos
|Diseñador/a de moldes mecánicos
|Diseñador/a de objetos
|Diseñador/a de productos
|Diseñador/a de productos circulares
|Diseñador/a de productos industriales
|Diseñador/a industrial
|Diseñador/a naval
|Gestor/a de proyectos de diseño industrial
|Gestor/a estratégico/a de servicios de diseño de productos
21632|Dibujante de moda
|Diseñador/a de accesorios de vestuario
|Diseñador/a de calzado
|Diseñador/a de componentes
|Diseñador/a de estilismo e imagen
|Diseñador/a de indumentaria
|Diseñador/a de marroquinería
|Diseñador/a de moda
|Diseñador/a de moldes de prendas
|Diseñador/a de prendas
|Diseñador/a de producto de moda
|Diseñador/a de ropa
|Diseñador/a de ropa deportiva
|Diseñador/a de ropa interior
|Diseñador/a de vestido
|Diseñador/a de vestuario
|Diseñador/a de vestuario artístico y escénico
|Diseñador/a de vestuario especializado
|Diseñador/a de vestuario laboral
|Diseñador/a patronista
|Diseñador/a textil
21633|Decorador/a de espacios forestales interiores
|Decorador/a de estudios de grabación
|Decorador/a de utilería
|Diseñador/a acústico/a
|Diseñador/a de decoración
|Diseñador/a de escenarios
|Diseñador/a de escenografía
|Diseñador/a de espacios forestales
|Diseñador/a de espacios para sistemas culinarios y gastronómicos
|Diseñador/a de exhibiciones
|Diseñador/a de instalaciones efímeras funcionales
|Diseñador/a de interiores
|Diseñador/a de muestras visuales
|Diseñador/a de paisaje
|Diseñador/a de puestos de trabajo
|Diseñador/a de set
|Diseñador/a escaparatista
|Diseñador/a de teatro
|Diseñador/a de espacios
21634|Analista de contextos y tendencias de diseño de servicios
|Analista de mercado para el diseño de servicios
|Desarrollador/a de planes estratégicos e iniciativas de proyectos
|Desarrollador/a de portafolios y propuestas de valor
|Diseñador/a de escenarios futuros de negocios
|Diseñador/a de experiencias
|Diseñador/a de experiencias de servicio
|Diseñador/a de servicios alimentarios
|Diseñador/a de servicios culinarios
|Diseñador/a de servicios gastronómicos
|Diseñador/a de servicios para la innovación social
|Diseñador/a de sistemas de producto-servicio
|Diseñador/a del servicio de atención al cliente
|Gestor/a de la innovación en el negocio y el servicio
|Gestor/a de valor de marca y pilares del servicio al usuario
|Diseñador/a de negocios
|Diseñador/a de servicios
|Ejecutivo/a de cuenta de diseño
|Asesor/a de diseño
|Asesor/a comercial de diseño
|Asesor/a de ventas de diseño
21635|Diseñador/a de control lumínico
|Diseñador/a de iluminación arquitectónica
|Diseñador/a de iluminación artística para teatro
|Diseñador/a de iluminación artístico
|Diseñador/a de iluminación de escenarios deportivos
|Diseñador/a de iluminación de espacios
|Diseñador/a de iluminación de fachadas arquitectónicas
|Diseñador/a de iluminación escénica
|Diseñador/a de iluminación paisajística
|Diseñador/a de iluminación urbana
|Diseñador/a de iluminación vial y de túneles
21640|Analista de políticas y programas de transporte
|Analista de programas de transporte
|Comandante de tránsito
|Planificador/a de ciudad
|Planificador/a de espacios comunitarios
|Planificador/a de la tierra
|Planificador/a de parques
|Planificador/a de tráfico
|Planificador/a de tránsito
|Planificador/a regional
|Planificador/a del territorio
|Planificador/a urbano/a
|Planificador/a urbano/a y regional
|Urbanista
|Urbanista planificador/a del uso del suelo
21650|Agrimensor/a aéreo/a
|Agrimensor/a aerofotógrafo/a
|Agrimensor/a topográfico/a
|Cartógrafo/a
|Cartógrafo/a marino/a
|Compilador/a cartográfico/a
|Consultor/a topográfico/a
|Coordinador/a topográfico/a de estudios y diseños
|Fotogrametrista
|Geodesta
|Hidrógrafo/a
|Ingeniero/a agrimensor/a
|Ingeniero/a catastral
|Ingeniero/a catastral y geodesta
|Ingeniero/a de cartografía
|Ingeniero/a en agrimensura
|Ingeniero/a en geomática
|Ingeniero/a en topografía
|Ingeniero/a geógrafo/a
|Ingeniero/a geógrafo/a y ambiental
|Ingeniero/a geomensor/a
|Ingeniero/a topográfico/a
|Ingeniero/a topográfico/a de construcción de vías y obras civiles
|Ingeniero/a topográfico/a de obra
|Ingeniero/a topográfico/a de vías y transporte
|Ingeniero/a topógrafo/a
|Profesional en topografía
|Profesional en topografía y geomática
|Profesional topográfico/a
|Profesional topográfico/a SIG (sistema de información geográfica)
|Tecnólogo/a de cartografía
|Topógrafo/a catastral
|Topógrafo/a de tierras
|Topógrafo/a fotográfico/a
|Topógrafo/a fotogramétrico/a
|Topógrafo/a geodésico/a
|Topógrafo/a minero/a
|Especialista catastral en sistemas y tecnologías geoespaciales
21661|Comunicador/a gráfico/a
|Comunicador/a visual
|Dibujante publicitario/a de diseño gráfico
|Diseñador/a creativo/a gráfico/a
|Diseñador/a de afiche
|Diseñador/a de branding
|Diseñador/a de comunicación de elementos visuales
|Diseñador/a de comunicación gráfica
|Diseñador/a de comunicación visual
|Diseñador/a de concepto gráfico para embalajes
|Diseñador/a de concepto gráfico para empaques
|Diseñador/a de cubiertas de libros
|Diseñador/a de etiquetas
|Diseñador/a de identidad visual
|Diseñador/a de información
|Diseñador/a de narrativas y storyteller
|Diseñador/a de piezas visuales impresas
|Diseñador/a de productos y artículos impresos en 3D
|Diseñador/a de publicaciones
|Diseñador/a de sistemas de señalización pictogramas
|Diseñador/a editorial
|Diseñador/a gráfico/a
|Diseñador/a gráfico/a de exposiciones
|Diseñador/a heráldico/a
|Diseñador/a ilustrador/a
|Diseñador/a ilustrador/a científico/a
|Diseñador/a publicitario/a
|Diseñador/a tipográfico/a
|Diseñador/a visual
|Profesional en diseño gráfico
|Visualizador/a de datos (datavis)
|Brander
21662|Animador/a 2D
|Animador/a 3D
|Animador/a de diseño gráfico
|Animador/a gráfico/a
|Animador/a gráfico/a y de multimedia
|Creativo/a de contenido multimedia
|Creativo/a de página web
|Creativo/a de sitio web
|Dibujante animador/a de diseño gráfico
|Diseñador/a 3D
|Diseñador/a analista de tendencias
|Diseñador/a artista digital
|Diseñador/a audiovisual
|Diseñador/a de animación
|Diseñador/a de animación y movimiento
|Diseñador/a de aplicaciones móviles
|Diseñador/a de arquitectura de contenidos
|Diseñador/a de comunicación visual e interactivos
|Diseñador/a de contenido de internet
|Diseñador/a de contenido UX
|Diseñador/a de contenidos digitales
|Diseñador/a de creación de contenidos digitales
|Diseñador/a de DVD
|Diseñador/a de estrategias de comunicación
|Diseñador/a de experiencia de usuario
|Diseñador/a de experiencias digitales
|Diseñador/a de experiencias multimedia
|Diseñador/a de gráfica para televisión y títulos de películas
|Diseñador/a de HTML
|Diseñador/a de interacción
|Diseñador/a de interacción de producto digital
|Diseñador/a de interacción de servicios
|Diseñador/a de interfaces de concepto creativo
|Diseñador/a de interfaces de estrategias de comunicación
|Diseñador/a de interfaces de usuario
|Diseñador/a de juegos electrónicos
|Diseñador/a de juegos para computador
|Diseñador/a de mediaciones didácticas
|Diseñador/a de mediaciones didácticas digitales
|Diseñador/a de medios interactivos
|Diseñador/a de multimedia
|Diseñador/a de narrativas
|Diseñador/a de páginas web
|Diseñador/a de productos digitales, interfases e interacciones
|Diseñador/a de productos en digital
|Diseñador/a de sitio web
|Diseñador/a de videojuegos
|Diseñador/a digital
|Diseñador/a en visualización de datos
|Diseñador/a estratégico/a de contenido
|Diseñador/a estratégico/a de contenido multimedia
|Diseñador/a front-end
|Diseñador/a gráfico/a computarizado/a tridimensional
|Diseñador/a gráfico/a de animación
|Diseñador/a interactivo/a
|Diseñador/a investigador/a de usuario
|Diseñador/a IxD
|Diseñador/a UI
|Diseñador/a UX
|Diseñador/a visual interactivo/a
|Diseñador/a web
|Diseñador/a web y multimedia
|Diseñador/a y productor/a audiovisual
|Tecnólogo/a de diseño por computador
22110|Doctor/a de medicina general
|Médico/a clínico/a general
|Médico/a de atención primaria
|Médico/a general de urgencias
|Médico/a domiciliario/a
|Médico/a general
22120|Alergólogo/a
|Anestesiólogo/a
|Cardiólogo/a
|Cardiólogo/a hemodinamista
|Cirujano/a cardiotorácico/a
|Cirujano/a de cardiología
|Cirujano/a de estética y reconstrucción
|Cirujano/a general
|Cirujano/a ortopédico/a
|Cirujano/a plástico/a
|Cirujano/a de tórax
|Cirujano/a vascular
|Dermatólogo/a
|Diabetólogo/a
|Endocrinólogo/a
|Especialista en cuidados intensivos
|Especialista en medicina interna
|Especialista en medicina nuclear
|Fisiatra
|Gastroenterólogo/a
|Geriatra
|Ginecobstetra
|Ginecólogo/a
|Hematólogo/a
|Hematoncólogo/a
|Infectólogo/a
|Internista
|Médico/a radiólogo/a
|Médico/a deportólogo/a
|Médico/a especialista
|Médico/a especialista en medicina nuclear
|Médico/a forense
|Médico/a infectólogo/a
|Nefrólogo/a
|Neonatólogo/a
|Neumólogo/a
|Neurocirujano/a
|Neurofisiólogo/a clínico/a
|Neurólogo/a
|Oftalmólogo/a
|Oncólogo/a
|Oncólogo/a radioterapeuta
|Ortopedista
|Ortopedista y traumatólogo/a
|Otólogo/a
|Otorrinolaringólogo/a
|Patólogo/a
|Patólogo/a clínico/a
|Pediatra
|Psiquiatra
|Reumatólogo/a
|Traumatólogo/a
|Urólogo/a
|Médico/a familiar
|Tricólogo/a
22210|Enfermero/a de atención domiciliaria
|Enfermero/a
|Enfermero/a de cirugía
|Enfermero/a de consultorio
|Enfermero/a coordinador/a
|Enfermero/a de cuidados intensivos
|Enfermero/a especialista
|Enfermero/a en oncología
|Enfermero/a profesional
|Enfermero/a en obstetricia
|Enfermero/a en pediatría
|Enfermero/a en psiquiatría
|Enfermero/a en salud ocupacional
|Enfermero/a de salud pública
|Profesional de enfermería
|Enfermero/a clínico/a
|Profesional de enfermería consultor clínico
|Enfermero/a de sala de cirugía
|Enfermero/a de cuidado neonatal
|Enfermero/a de cuidados paliativos
|Enfermero/a de nefrología
|Enfermero/a de quirófano
|Enfermero/a de salud y seguridad en el trabajo
|Enfermero/a familiar y comunitario/a
|Enfermero/a materno perinatal
|Enfermero/a de ortopedia
|Supervisor/a de enfermería
|Enfermero/a jefe
|Profesional de enfermería de urgencias
22300|Acupunturista
|Hipnoterapeuta
|Homeópata
|Médico/a ayurvédico/a
|Médico/a homeópata
|Médico/a neuralterapéutico/a
|Naturópata
|Profesional de medicina alternativa
|Profesional de medicina china a base de hierbas
|Profesional de medicina tradicional china
|Terapeuta alternativo/a
|Terapeuta bionergético/a
|Terapeuta con filtros energéticos
|Terapeuta de medicina unani
|Terapeuta de reiki
|Terapeuta manual alternativo/a
22401|Paramédico/a
|Paramédico/a de atención primaria
|Paramédico/a profesional
|Profesional en atención prehospitalaria
22402|Instrumentador/a quirúrgico/a
|Instrumentador/a quirúrgico/a profesional
|Profesional en instrumentación quirúrgica
22500|Epidemiólogo/a veterinario/a
|Médico/a veterinario/a
|Médico/a veterinario/a zootecnista
|Pasante veterinario/a
|Patólogo/a de animales
|Patólogo/a veterinario/a
|Veterinario/a
|Veterinario/a cirujano/a
|Veterinario/a epidemiólogo/a
|Veterinario/a especialista
|Veterinario/a pasante
|Veterinario/a en patología
|Veterinario/a zootecnista
22611|Dentista
|Odontólogo/a
22612|Cirujano/a maxilofacial
|Cirujano/a oral
|Cirujano/a oral y maxilofacial
|Endodoncista
|Estomatólogo/a
|Implantólogo/a oral
|Odontólogo/a especialista
|Ortodoncista
|Patólogo/a oral
|Periodoncista
|Prostodoncista
|Odontólogo/a de pediatría
|Odontólogo/a pediatra
22620|Analista químico/a farmacéutico/a
|Boticario/a
|Desarrollador/a de fármacos
|Director/a técnico/a farmacéutico/a
|Farmacéutico/a
|Farmacéutico/a hospitalario/a
|Farmacéutico/a industrial
|Jefe/a de farmacia
|Químico/a farmacéutico/a
|Químico/a hospitalario/a
22630|Analista de salud ocupacional
|Asesor/a de higiene laboral
|Asesor/a de protección radiológica
|Asesor/a de salud ambiental
|Asesor/a de salud y seguridad en el trabajo
|Asesor/a de salud y seguridad ocupacional
|Asesor/a en prevención de riesgos laborales
|Asesor/a en prevención de riesgos ocupacionales
|Asesor/a en seguridad y salud en el trabajo
|Consultor/a de higiene laboral
|Consultor/a de protección radiológica
|Consultor/a de salud ambiental
|Consultor/a de salud y seguridad en el trabajo
|Coordinador/a de salud ocupacional
|Coordinador/a en prevención de riesgos laborales
|Coordinador/a en seguridad y salud en el trabajo
|Coordinador/a HSEQ
|Ergonomista
|Ergonomista laboral
|Especialista en protección radiológica
|Especialista en salud ambiental
|Especialista en salud pública
|Especialista en salud y seguridad ocupacional
|Especialista en seguridad de personal
|Especialista en seguridad y salud en el trabajo
|Experto/a de protección de radiación
|Experto/a de protección radiológica
|Higienista ocupacional
|Profesional de higiene en el trabajo
|Profesional de la salud y la higiene laboral y ambiental
|Profesional en seguridad y salud en el trabajo
|Analista de seguridad y salud en el trabajo
22640|Fisioterapeuta
|Fisioterapeuta especialista en seguridad y salud en el trabajo
|Fisioterapeuta geriátrico/a
|Fisioterapeuta ortopédico/a
|Fisioterapeuta pediátrico/a
|Kinesiólogo/a
|Kinesioterapeuta
|Fisioterapeuta en terapia manual
|Terapeuta de readaptación física
|Terapeuta físico/a
|Terapeuta físico/a geriátrico/a
|Terapeuta físico/a ortopédico/a
22650|Consultor/a en nutrición y dietética
|Nutricionista dietista clínico/a
|Nutricionista
|Nutricionista dietista deportólogo/a
|Nutricionista dietista en salud pública
|Nutricionista dietista
22660|Audiólogo/a
|Fonoaudiólogo/a clínico/a
|Audiólogo/a educativo/a
|Audiólogo/a ocupacional
|Audiólogo/a pediátrico/a
|Audiólogo/a vestibular
|Audiometrista
|Especialista en audiología
|Fonoaudiólogo/a
|Fonoaudiólogo/a especialista
|Fonoaudiólogo/a especialista en seguridad y salud en el trabajo
|Logopeda o terapeuta del habla
|Terapeuta del lenguaje
|Fonoaudiólogo/a en educación inclusiva
|Fonoaudiólogo/a en intervención infantil
|Fonoaudiólogo/a en salud pública
22670|Optómetra
|Optómetra ortóptica
|Optómetra pediatra
|Optometrista
|Optómetra contactólogo/a
|Optómetra en segmento anterior
22691|Especialista en terapia ocupacional clínica
|Terapeuta ocupacional
|Terapeuta ocupacional en área comunitaria
|Terapeuta ocupacional en educación
|Terapeuta ocupacional en integración sensorial
|Terapeuta ocupacional en investigación
|Terapeuta ocupacional en neurología
|Terapeuta ocupacional en rehabilitación laboral y ocupacional
|Terapeuta ocupacional en salud mental
22692|Terapeuta cardiorrespiratorio/a
|Terapeuta respiratorio/a
|Terapeuta respiratorio/a intensivo/a
|Terapeuta respiratorio/a pediátrico/a
|Terapeuta respiratorio/a de atención domiciliaria
|Terapeuta Respiratorio/a en cuidado crítico
|Terapeuta respiratorio/a en investigación y educación
|Terapeuta respiratorio/a en sueño
|Terapeuta respiratorio/a especialista en seguridad y salud en el trabajo
22693|Terapeuta de artes
|Terapeuta de danza y movimiento
|Terapeuta de drama
|Terapeuta de orientación de los ciegos
|Terapeuta de poesía
|Terapeuta recreativo/a
|Músicoterapeuta
22699|Auditor/a en salud
|Podólogo/a
|Quiropráctico/a
23100|Asistente/a de investigación en educación superior
|Docente de educación superior
|Docente de educación superior de tecnología
|Docente de educación superior técnica
|Docente de universidad
|Profesor/a adjunto/a de universidad
|Profesor/a de educación superior de administración
|Profesor/a de educación superior de arquitectura y construcción
|Profesor/a de educación superior de ciencias naturales
|Profesor/a de educación superior de ciencias sociales y del comportamiento
|Profesor/a de educación superior de periodismo e información
|Profesor/a de educación superior de derecho
|Profesor/a de educación superior de filosofía y ética
|Profesor/a de educación superior de idiomas
|Profesor/a de educación superior de ingeniería
|Profesor/a de educación superior de matemáticas y estadística
|Profesor/a de educación superior de veterinaria
|Profesor/a de educación superior técnica
|Profesor/a de institución de educación superior
|Profesor/a de institución tecnológica
|Profesor/a de institución universitaria
|Profesor/a de universidad
|Profesor/a de educación superior de salud
|Profesor/a universitario/a asistente
|Profesor/a universitario/a asociado/a
|Profesor/a universitario/a de educación superior
|Profesor/a universitario/a titular
|Tutor/a universitario/a
|Docente catedrático/a
|Profesor/a de educación superior agropecuario
|Profesor/a de educación superior de las artes
|Profesor/a de educación superior de bienestar
|Profesor/a de educación superior de educación
|Profesor/a de educación superior de historia y arqueología
|Profesor/a de educación superior de industria y procesamiento
|Profesor/a de educación superior de pesca
|Profesor/a de educación superior de religión y teología
|Profesor/a de educación superior de servicios de higiene y salud ocupacional
|Profesor/a de educación superior de servicios de transporte
|Profesor/a de educación superior de silvicultura
|Profesor/a de educación superior de tecnologías de la información y la comunicación
|Profesor/a de educación superior de audiovisuales
|Profesor/a de educación superior de patrimonio cultural
23200|Docente de educación media técnica
|Docente de educación técnica
|Etnoeducador/a
|Instructor/a de acción social
|Instructor/a de agroindustria
|Instructor/a de banca y seguros
|Instructor/a de cocina
|Instructor/a de confecciones
|Instructor/a de construcción
|Instructor/a de contabilidad
|Instructor/a de alfarería
|Instructor/a de arte country
|Instructor/a de arte ruso
|Instructor/a de artesanías
|Instructor/a de bordados
|Instructor/a de carpintería
|Instructor/a de cestería
|Instructor/a de comercio
|Instructor/a de cosmetología
|Instructor/a de ebanistería
|Instructor/a de educación vocacional
|Instructor/a de electricidad
|Instructor/a de electrónica
|Instructor/a de enfermería
|Instructor/a de escuela vocacional
|Instructor/a de estampado
|Instructor/a de etiqueta y glamour
|Instructor/a de formación de música
|Instructor/a de formación en restauración y conservación de patrimonio cultural
|Instructor/a de formación pedagógica por competencias
|Instructor/a de formación profesional
|Instructor/a de fundición y metalurgia
|Instructor/a de gestión de la producción
|Instructor/a de hotelería
|Instructor/a de instituto técnico
|Instructor/a de joyería
|Instructor/a de mantenimiento industrial
|Instructor/a de manufactura del cuero
|Instructor/a de máquinas herramientas
|Instructor/a de mecánica y mantenimiento
|Instructor/a de minería
|Instructor/a de modelaje
|Instructor/a de muñequería
|Instructor/a de operación equipo pesado
|Instructor/a de peluquería y estética
|Instructor/a de producción agropecuaria
|Instructor/a de refrigeración, climatización y ventilación
|Instructor/a de secretariado
|Instructor/a de servicios de salud
|Instructor/a de soldadura
|Instructor/a de supervivencia
|Instructor/a de talla
|Instructor/a de tecnología automotriz
|Instructor/a de tecnología textil
|Instructor/a de tejidos
|Instructor/a de ventas y mercadeo
|Instructor/a de vitralería
|Instructor/a de emprendimiento empresarial
|Instructor/a de formación complementaria
|Instructor/a de formación en agricultura
|Instructor/a de formación en apicultura
|Instructor/a de formación en aprovechamiento de residuos de cosecha y forrajes verdes
|Instructor/a de formación en bioquímica
|Instructor/a de formación en bioseguridad
|Instructor/a de formación en carpintería
|Instructor/a de formación en cartografía
|Instructor/a de formación en construcciones de guadua
|Instructor/a de formación en cooperativismo
|Instructor/a de formación en cosecha y postcosecha
|Instructor/a de formación en cultivo de cacao
|Instructor/a de formación en cultivo de palma de aceite
|Instructor/a de formación en cultivos hidropónicos
|Instructor/a de formación en dibujo técnico
|Instructor/a de formación en el manejo de residuos sólidos
|Instructor/a de formación en elaboración de dulces y postres
|Instructor/a de formación en elaboración de productos cárnicos
|Instructor/a de formación en elaboración de productos cerámicos
|Instructor/a de formación en estadística
|Instructor/a de formación en ética
|Instructor/a de formación en formulación de planes de negocios
|Instructor/a de formación en ganadería bovina
|Instructor/a de formación en gestión ambiental
|Instructor/a de formación en gestión empresarial
|Instructor/a de formación en granjas integrales
|Instructor/a de formación en huerta casera
|Instructor/a de formación en mecánica diésel
|Instructor/a de formación en operación y mantenimiento de maquinaria agrícola
|Instructor/a de formación en piscicultura
|Instructor/a de formación en procesamiento de frutas y verduras
|Instructor/a de formación en química
|Instructor/a de formación en topografía
|Instructor/a de formación para el trabajo
|Instructor/a de formulación y evaluación de proyectos
|Instructor/a de logística internacional
|Instructor/a de manipulación de alimentos
|Instructor/a de mercadeo
|Instructor/a de mesa y bar
|Instructor/a de modistería no vocacional
|Instructor/a de panadería y pastelería
|Instructor/a de pesca
|Instructor/a del programa JAWS (acceso al trabajo con voz)
|Instructor/a de salud
|Instructor/a de seguridad industrial
|Instructor/a del sistema de gestión de la calidad
|Instructor/a de textiles
|Instructor/a de transformación del medio ambiente
|Instructor/a de transporte
|Instructor/a de tratamiento de aguas y desechos
|Maestro/a de colegio de educación profesional
|Maestro/a de formación profesional
|Profesor/a de educación media técnica
|Profesor/a de educación profesional
|Profesor/a de escuela de formación profesional
|Profesor/a de formación profesional
|Profesor/a de formación profesional para el trabajo
|Profesor/a e instructor/a de formación para el trabajo
|Instructor/a de formación de audiovisuales
|Instructor/a de formación de las artes
|Instructor/a de formación de patrimonio cultural
|Instructor/a en vigilancia y seguridad privada
23300|Docente de educación básica secundaria
|Docente de educación media
|Docente de educación media académica
|Educador/a de básica secundaria
|Maestro/a de colegio de educación secundaria
|Maestro/a de educación básica secundaria
|Maestro/a de educación secundaria
|Maestro/a de escuela en educación secundaria
|Maestro/a de escuela secundaria
|Profesor/a de bachillerato
|Profesor/a de colegio de educación secundaria
|Profesor/a de educación básica secundaria
|Profesor/a de educación básica secundaria de biología
|Profesor/a de educación básica secundaria de ciencias naturales
|Profesor/a de educación básica secundaria de ciencias sociales
|Profesor/a de educación básica secundaria de las artes
|Profesor/a de educación básica secundaria de educación física y deportes
|Profesor/a de educación básica secundaria de español y literatura
|Profesor/a de educación básica secundaria de ética y valores humanos
|Profesor/a de educación básica secundaria de física
|Profesor/a de educación básica secundaria de idiomas
|Profesor/a de educación básica secundaria de informática
|Profesor/a de educación básica secundaria de inglés
|Profesor/a de educación básica secundaria de matemáticas
|Profesor/a de educación básica secundaria de música
|Profesor/a de educación básica secundaria de química
|Profesor/a de educación básica secundaria de religión
|Profesor/a de educación básica secundaria y media
|Profesor/a de educación media
|Profesor/a de educación media académica
|Profesor/a de educación secundaria
|Profesor/a de enseñanza secundaria
|Profesor/a de escuela en educación secundaria
|Profesor/a de escuela secundaria
|Profesor/a de secundaria
|Profesor/a de educación media en química
|Profesor/a de educación básica secundaria de audiovisuales
|Profesor/a e instructor/a de formación de patrimonio cultural
23410|Docente de educación básica primaria
|Educador/a de básica primaria
|Maestro/a de educación básica primaria
|Maestro/a de educación primaria
|Maestro/a de educación primaria como profesional de apoyo
|Maestro/a de enseñanza primaria
|Maestro/a de escuela de educación primaria
|Profesor/a de educación artística de básica primaria
|Profesor/a de educación básica primaria
|Profesor/a de educación básica primaria de ciencias naturales
|Profesor/a de educación básica primaria de ciencias sociales
|Profesor/a de educación básica primaria de educación física y deportes
|Profesor/a de educación básica primaria de español
|Profesor/a de educación básica primaria de ética y valores humanos
|Profesor/a de educación básica primaria de idiomas
|Profesor/a de educación básica primaria de informática
|Profesor/a de educación básica primaria de inglés
|Profesor/a de educación básica primaria de matemáticas
|Profesor/a de educación básica primaria de música
|Profesor/a de educación básica primaria de religión
|Profesor/a de educación básica primaria de las artes
|Profesor/a de educación primaria
|Profesor/a de educación primaria como profesional de apoyo
|Profesor/a de escuela de educación primaria
|Profesor/a de escuela primaria
|Profesor/a de primaria
|Profesor/a de educación básica primaria de patrimonio cultural
23420|Docente de preescolar
|Educador/a de preescolar
|Educador/a de primera infancia
|Educador/a infantil
|Maestro/a de educación preescolar
|Maestro/a de educación preprimaria
|Maestro/a de educación preprimaria como profesional de apoyo
|Maestro/a de jardín infantil
|Maestro/a de jardín infantil como profesional de apoyo
|Maestro/a de preescolar
|Profesor/a asociado/a de jardín infantil
|Profesor/a de educación preescolar
|Profesor/a de jardín infantil
|Profesor/a de preescolar
23510|Acompañante pedagógico/a
|Asesor/a académico/a
|Asesor/a de educación
|Asesor/a de métodos de educación
|Asesor/a de métodos de enseñanza
|Asesor/a pedagógico/a
|Auditor/a de procesos educativos
|Consultor/a de educación
|Consultor/a de plan de estudios
|Consultor/a de programas educativos
|Consultor/a educativo/a
|Coordinador/a de currículo
|Coordinador/a de innovación educativa
|Coordinador/a de planes de estudio
|Coordinador/a de programas educativos
|Coordinador/a pedagógico/a
|Desarrollador/a de currículo
|Diseñador/a curricular
|Especialista en ayudas pedagógicas
|Especialista en ayudas visuales y material didáctico
|Especialista en educación en métodos audiovisuales
|Especialista en educación en métodos didácticos
|Especialista en material didáctico auxiliar
|Especialista en métodos audiovisuales
|Especialista en métodos de educación
|Especialista en métodos educativos
|Especialista en métodos pedagógicos
|Especialista en métodos pedagógicos y material didáctico
|Especialista en procesos pedagógicos
|Especialista en recursos audiovisuales y ayudas pedagógicas
|Especialista en recursos didácticos
|Inspector/a de escuelas
|Inspector/a educativo/a
|Inspector/a escolar
|Investigador/a de educación
|Investigador/a de programas y política educativa
|Supervisor/a escolar
23521|Coordinador/a de educación especial
|Instructor/a de educación especial
|Instructor/a de educación especial a discapacitados mentalmente
|Instructor/a de educación especial a sordomudos
|Instructor/a de lenguaje de señas
|Instructor/a de personas discapacitadas
|Instructor/a de personas en condición de discapacidad
|Instructor/a de personas en condición de discapacidad mental
|Instructor/a de lenguaje de signos
|Instructor/a de sordomudos
|Instructor/a y profesor/a de personas en condición de discapacidad
|Maestro/a de apoyo al aprendizaje
|Maestro/a de discapacitados auditivos
|Maestro/a de discapacitados físicos
|Maestro/a de discapacitados mentales
|Maestro/a de niños talentosos
|Maestro/a de personas ciegas
|Maestro/a de personas con discapacidad visual
|Maestro/a de personas mudas
|Maestro/a de personas sordas
|Profesor/a de apoyo a población con necesidades educativas especiales
|Profesor/a de apoyo al aprendizaje
|Profesor/a de braille
|Profesor/a de educación básica primaria educación especial
|Profesor/a de educación especial
|Profesor/a de educación especial a ciegos
|Profesor/a de educación especial a mudos
|Profesor/a de educación especial a sordomudos
|Profesor/a de educación especial a sordos
|Profesor/a de educación especial de básica primaria
|Profesor/a de educación especial de básica secundaria
|Profesor/a de educación especial e inclusiva
|Profesor/a de educación especial para alumnos con dificultades de aprendizaje
|Profesor/a de educación especial para problemas de aprendizaje
|Profesor/a de educación inclusiva
|Profesor/a de niños con deficiencias auditivas
|Profesor/a de niños con deficiencias visuales
|Profesor/a de niños talentosos
|Profesor/a de personas con discapacidad física
|Profesor/a de personas con discapacidad mental
|Profesor/a de sordomudos
|Profesor/a de educación básica secundaria en educación especial
23522|Educador/a social
|Educador/a terapeuta
|Maestro/a de recuperación
|Pedagogo/a reeducador/a
|Pedagogo/a terapeuta
|Profesor/a de recuperación
|Promotor/a social reeducador/a
23530|Instructor/a de idiomas
|Instructor/a de instituto de idiomas
|Instructor/a de inglés
|Maestro/a de inglés como segunda lengua
|Maestro/a de inglés como segundo idioma
|Maestro/a de lenguaje práctico
|Maestro/a de segunda lengua
|Maestro/a intensivo/a de idioma
|Profesor/a de enseñanza intensiva de idiomas
|Profesor/a de enseñanza para inmigrantes
|Profesor/a de enseñanza práctica de idiomas
|Profesor/a de idioma particular
|Profesor/a de inglés como lengua extranjera
|Profesor/a de inglés escuela de idiomas
|Profesor/a de inglés particular
|Profesor/a de segunda lengua
|Profesor/a especializado/a en educación para migrantes
|Profesor/a de inglés
|Tutor/a de idioma en clases particulares
|Tutor/a de lenguas después de la escuela
23540|Entrenador/a vocal
|Maestro/a de canto en clases particulares
|Maestro/a de guitarra en clases particulares
|Maestro/a de música en clases particulares
|Maestro/a de piano en clases particulares
|Maestro/a de violín en clases particulares
|Monitor/a en clases particulares de canto
|Monitor/a en clases particulares de música
|Profesor/a de arpa en clases particulares
|Profesor/a de canto en clases particulares
|Profesor/a de cuerdas frotadas en clases particulares, virtuales o en aula
|Profesor/a de cuerdas pulsadas en clases particulares, virtuales o en aula
|Profesor/a de educación informal en la práctica de bandas, nivel básico, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de bandas, nivel medio, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de coros, nivel básico, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de coros, nivel medio, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de músicas urbanas, nivel básico, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de músicas urbanas, nivel medio, en escuelas, academias de música
|Profesor/a de educación informal en la práctica de orquesta sinfónica, nivel básico en escuelas, academias de música
|Profesor/a de educación informal en la práctica de orquesta sinfónica, nivel medio en escuelas, academias de música
|Profesor/a de guitarra en clases particulares
|Profesor/a de iniciación musical en escuelas, academias de música
|Profesor/a de instrumentos de percusión en clases particulares
|Profesor/a de instrumentos de viento madera en clases particulares
|Profesor/a de instrumentos de viento metal en clases particulares
|Profesor/a de música en clases particulares
|Profesor/a de música privado
|Profesor/a de músicas tradicionales de bandas de flautas, tambores y violines caucanos
|Profesor/a de músicas tradicionales de la trova y parranda de la región noroccidente de Colombia
|Profesor/a de músicas tradicionales de las islas
|Profesor/a de músicas tradicionales de las músicas de torbellino y canto de la región andina nororiente de Colombia
|Profesor/a de músicas tradicionales de los llanos
|Profesor/a de músicas tradicionales de marimba del pacífico sur
|Profesor/a de músicas tradicionales de pitos y tambores de la costa norte de Colombia
|Profesor/a de músicas tradicionales de rajaleña, cucamba de la región centro sur de Colombia
|Profesor/a de músicas tradicionales del conjunto de músicas de acordeón
|Profesor/a de músicas tradicionales del trapecio amazónico
|Profesor/a de piano en clases particulares
|Profesor/a de violín en clases particulares
|Tutor/a de arpa en clases particulares, virtuales o en aula
|Tutor/a de cuerdas frotadas en clases particulares, virtuales o en aula
|Tutor/a de cuerdas pulsadas en clases particulares, virtuales o en aula
|Tutor/a de instrumentos de percusión en clases particulares, virtuales o en aula
|Tutor/a de instrumentos de viento madera en clases particulares, virtuales o en aula
|Tutor/a de instrumentos de viento metal en clases particulares, virtuales o en aula
|Tutor/a de música en clases particulares
|Tutor/a de piano en clases particulares, virtuales o en aula
|Tutor/a en clases particulares de canto
|Tutor/a en clases particulares de música
23550|Artista formador/a
|Artista formador/a de artes
|Entrenador/a de personal de actuación
|Entrenador/a de actores y actrices de reparto
|Entrenador/a de actores y actrices infantiles
|Entrenador/a de baile deportivo
|Entrenador/a de combate escénico
|Entrenador/a de danza
|Entrenador/a de drama
|Formador/a en artes
|Instructor/a de danza
|Instructor/a de danza en clases particulares
|Instructor/a de danza y teatro
|Instructor/a de teatro
|Maestro/a de arte (excepto educación básica y superior)
|Maestro/a de academia de baile
|Maestro/a de ballet
|Maestro/a de danza
|Maestro/a de danza en clases particulares
|Maestro/a de drama
|Maestro/a de drama en clases particulares
|Maestro/a de escultura
|Maestro/a de escultura en clases particulares
|Maestro/a de estudio de danza
|Maestro/a de pintura artística
|Maestro/a de pintura artística en clases particulares
|Preparador/a de actores y actrices
|Profesor/a de arte
|Profesor/a de arte dramático
|Profesor/a de arte dramático en clases particulares
|Profesor/a de arte particular
|Profesor/a de ballet
|Profesor/a de danza
|Profesor/a de danza en clases particulares
|Profesor/a de escultura
|Profesor/a de escultura en clases particulares
|Profesor/a de pintura artística
|Profesor/a de pintura artística en clases particulares
|Profesor/a de teatro
|Tutor/a de actuación
|Tutor/a de actuación en clases particulares
|Tutor/a de arte
|Tutor/a de arte en clases particulares
|Tutor/a de danza en clases particulares
|Tutor/a de pintura
|Tutor/a de pintura en clases particulares
|Formador/a de danza
|Artista formador/a circense
|Entrenador/a de voz interpretativa para las artes escénicas y audiovisuales
|Instructor/a de actores y actrices transformistas
|Instructor/a en artes y saberes ancestrales, tradicionales y populares
|Profesor/a de actuación para medios audiovisuales
|Profesor/a de escenotecnia
|Profesor/a de escrituras creativas
|Profesor/a de expresión corporal para teatro
|Profesor/a de iluminación escénica
23560|Consultor/a de capacitación en informática
|Consultor/a e instructor/a en tecnología de la información
|Instructor/a de escuela de informática
|Instructor/a de informática
|Instructor/a de internet
|Instructor/a de software
|Instructor/a de tecnologías de la información TI (Tecnologías de la Información)
|Instructor/a de telecomunicaciones e informática
|Instructor/a de teleinformática
|Instructor/a de virtualización de las TIC (tecnologías de la información y las comunicaciones)
|Profesor/a de sistemas
23591|Asesor/a de estudiantes
|Asesor/a de estudios
|Asesor/a estudiantil
|Consejero/a de escuela
|Consejero/a de universidad
|Consejero/a educativo/a
|Consejero/a escolar
|Consejero/a estudiantil
|Orientador/a educativo/a
|Orientador/a escolar
|Orientador/a vocacional
23599|Educador/a de correccional
|Entrenador/a de debates
|Instructor/a de matemáticas
|Instructor/a de matemáticas en clases particulares
|Maestro/a de correccional
|Profesor/a de alfabetización en clases particulares
|Profesor/a de correccional
|Profesor/a de matemáticas en clases particulares
|Profesor/a particular de educación formal
|Tutor/a de alfabetización en clases particulares
|Tutor/a de alfabetización y aritmética en clases particulares
|Tutor/a de artesanías en clases particulares
|Tutor/a de caligrafía
|Tutor/a de clases particulares
|Tutor/a de colegio de entrenamiento
|Tutor/a de corte y confección en clases particulares
|Tutor/a de elocución en clases particulares
|Tutor/a de matemáticas después de la escuela
|Tutor/a de matemáticas en clases particulares
|Tutor/a de química en clases particulares
|Tallerista audiovisual
|Tallerista de las artes
|Tallerista de patrimonio cultural
24111|Asesor/a fiscal
|Cesionario/a de insolvencia
|Cesionario/a de quiebra
|Consultor/a de contabilidad
|Contable
|Contador/a
|Contador/a administrativo/a
|Contador/a certificado/a
|Contador/a de costos
|Contador/a de gestión
|Contador/a de impuestos
|Contador/a de inversiones financieras
|Contador/a de navío o nave
|Contador/a público/a
|Contador/a público/a financiero/a
|Contador/a tributario/a
|Controlador/a financiero/a
|Ecónomo/a tesorero/a
|Especialista en insolvencia
|Examinador/a de insolvencia
|Examinador/a de quiebra
|Fideicomisario/a de quiebra
|Fiduciario/a de insolvencia
|Interventor/a de cuentas
|Liquidador/a de empresa
|Liquidador/a financiero/a
|Liquidador/a oficial
|Profesional en contabilidad y costos
|Profesional contable
|Profesional contable tributario/a
|Profesional de insolvencia
|Tesorero/a contable
24112|Auditor/a contable
|Auditor/a financiero/a
|Auditor/a financiero/a y contable
|Auditor/a forense
|Auditor/a general financiero/a y contable
|Auditor/a interno/a
|Consultor/a de auditoría
|Contador/a auditor/a
|Contralor/a auditor/a
|Especialista en auditoría
|Examinador/a de auditoría
|Oficial de cumplimiento SARLAFT (sistema de administración de riesgo de lavado de activos y de la financiación del terrorismo) y SAGRLAFT (sistema de autocontrol y gestión del riesgo de lavado de activos y financiación del terrorismo)
|Revisor/a fiscal
24120|Asesor/a de deuda
|Asesor/a de gestión de patrimonio
|Asesor/a de inversiones
|Asesor/a de jubilación
|Asesor/a de negocios institucional PYME (pequeña y mediana empresa)
|Asesor/a de pensiones
|Asesor/a de servicios financieros
|Asesor/a financiero/a
|Asistente/a fiduciario/a y de entidades financieras
|Consultor/a de pensiones
|Consultor/a de propiedad en inversión
|Consultor/a en asesoramiento financiero
|Consultor/a financiero/a
|Consultor/a y asesor/a a los clientes en inversión
|Consultor/a y asesor/a de jubilación
|Planificador/a de bienes raíces
|Planificador/a de patrimonio inmobiliario
|Planificador/a financiero/a
24130|Analista agente de inversiones y finanzas
|Analista de bonos
|Analista de impuestos
|Analista de inversiones
|Analista de negocios fiduciarios
|Analista de renta fija
|Analista de valores
|Analista financiero/a
|Analista financiero/a de inversiones
|Analista y agente de inversiones
|Consultor/a de análisis financiero de inversión
|Consultor/a de valores
|Analista de coberturas y mercados
|Operador/a o negociante por cuenta propia (Trader)
24210|Analista administrativo/a
|Analista de clima y cultura organizacional
|Analista de costos
|Analista de costos y economía financiera
|Analista de cultura organizacional
|Analista de desarrollo organizacional
|Analista de gestión
|Analista de gestión del cambio organizacional
|Analista de métodos y procedimientos
|Analista de organización y métodos
|Analista de producción
|Analista de tiempos y movimientos
|Analista organizacional
|Asesor/a de empresas
|Consultor/a administrativo/a
|Consultor/a de gestión
|Consultor/a de negocios
|Consultor/a empresarial
|Consultor/a organizacional
|Especialista en eficiencia empresarial
|Facilitador/a de calidad
|Inspector/a de calidad de servicios
|Profesional de diseño y desarrollo organizacional
|Analista de prospectiva e innovación empresarial
|Asesor/a de emprendimiento
|Consultor/a en dirección de empresa
|Consultor/a en gestión general y estratégica empresarial
|Consultor/a en privatización
|Consultor/a en sector no estructurado
|Analista de calidad en la organización
|Analista de prospectiva empresarial
|Asesor/a en privatización
|Asesor/a de organización y métodos
|Gestor/a de calidad en la organización
|Gestor/a de emprendimiento
|Gestor/a de proyectos organizacionales
|Profesional socioempresarial
24220|Analista de estrategia de políticas
|Analista de inteligencia de política
|Analista de política gubernamental de tesorería
|Analista de política laboral
|Analista de políticas
|Analista de políticas de vivienda
|Analista de seguridad política
|Analista político/a
|Asesor/a de asuntos intergubernamentales
|Asesor/a de política pública
|Asesor/a político/a
|Censurador/a de gobierno
|Censurador/a de películas
|Consultor/a de planificación de la atención de salud
|Consultor/a de política de seguridad
|Consultor/a de política social
|Consultor/a de programas de salud
|Coordinador/a de programas y política social
|Especialista en investigación parlamentaria
|Especialista en política de seguridad
|Especialista en política pública
|Funcionario/a de inteligencia de políticas
|Funcionario/a de programas y política de salud
|Funcionario/a de programas y política educativa
|Funcionario/a de programas y política social
|Investigador/a analista de política de salud
|Investigador/a de desarrollo o análisis de la política del gobierno
|Investigador/a de políticas de la salud
|Investigador/a de programas y política de salud
|Investigador/a de revisión de políticas
|Investigador/a, consultor/a y funcionario/a de políticas sociales de salud y de educación
|Oficial de inteligencia de políticas
|Planificador/a social
|Profesional en políticas de administración
|Consultor/a en sector público
|Profesional social catastral
24231|Analista de empleos
|Analista de gestión humana
|Analista de ocupaciones
|Analista de puestos de trabajo
|Analista de salarios
|Analista de selección
|Analista de talento humano
|Analista de trabajo
|Analista ocupacional
|Árbitro/a de relaciones laborales
|Asesor/a de carreras de talento humano
|Asesor/a de recursos humanos
|Asesor/a de relaciones laborales
|Conciliador/a de relaciones laborales
|Conciliador/a en el lugar de trabajo
|Conciliador/a laboral
|Consultor/a de personal
|Consultor/a de reclutamiento
|Consultor/a de recursos humanos
|Entrevistador/a para empleo
|Especialista de personal
|Especialista en reclutamiento
|Especialista en reclutamiento ejecutivo
|Especialista en relaciones laborales
|Experto/a en recursos humanos
|Funcionario/a de reclutamiento y selección de personal
|Mediador/a laboral
|Gestor/a de talento humano
|Profesional de recursos humanos
|Profesional de selección
|Profesional de talento humano
|Profesional en gestión humana
|Consultor/a en administración de los recursos humanos
24232|Asesor/a de empleo
|Asesor/a de orientación profesional
|Cazatalentos
|Consejero/a de adaptación laboral
|Consejero/a de empleo
|Consejero/a de orientación profesional
|Consejero/a de readaptación laboral
|Consejero/a de servicios de empleo
|Consejero/a educativo/a de orientación vocacional
|Consejero/a ocupacional
|Consultor/a de empleo
|Especialista en orientación profesional
|Experto/a en recolocación
|Experto/a en recolocación laboral
24241|Asesor/a de capacitación
|Consultor/a de formación y desarrollo de personal
|Coordinador/a de capacitación
|Entrenador/a ejecutivo/a
|Especialista en desarrollo de fuerza de trabajo
|Especialista en desarrollo de fuerza laboral
|Especialista en desarrollo de personal
|Funcionario/a de desarrollo de personal
|Funcionario/a de entrenamiento de personal
|Instructor/a de desarrollo de personal
|Profesional de desarrollo de personal
|Profesional de formación de personal
|Coach de vida
|Coach ejecutivo/a
24242|Analista evaluador/a de desempeño
|Consultor/a de competencias laborales
|Evaluador/a de competencias laborales
24311|Analista de comportamiento del consumidor
|Analista de datos de mercado
|Analista de estudio de mercados
|Analista de investigación de mercados
|Analista de mercadeo
|Analista de mercados
|Asesor/a de mercadeo
|Asesor/a de publicidad
|Autor/a publicitario/a
|Consultor/a comercial
|Consultor/a de investigación de mercados
|Consultor/a de mercadeo
|Consultor/a de mercados
|Consultor/a de publicidad
|Consultor/a publicista
|Creativo/a de publicidad
|Ejecutivo/a de cuenta en mercadeo
|Ejecutivo/a de cuenta en publicidad
|Ejecutivo/a de cuenta publicitaria
|Especialista en mercadeo
|Especialista en métodos de promoción en ventas
|Especialista en publicidad
|Estratega publicista
|Gerente/a de cuenta en mercadeo
|Gerente/a de cuenta en publicidad
|Investigador/a de mercados
|Mercadotecnista
|Profesional de la publicidad
|Publicista
|Redactor/a de anuncios publicitarios
|Redactor/a de campañas publicitarias
|Redactor/a publicitario/a
|Analistas de investigación de marketing
|Mercadólogo/a
|Profesional en marketing digital
|Gerente/a de crecimiento (Growth Hacking Lead y Growth Manager)
24312|Administrador/a de comunidades virtuales
|Administrador/a de contenidos
|Administrador/a de contenidos literarios para comunidades virtuales
|Administrador/a de redes sociales
|Asesor/a en marketing digital para artistas
|Chief content officer
|Community manager
|Content manager
|Cool hunter
|Generador/a de contenidos virtuales
|Gestor/a de contenidos virtuales
|Gestor/a de la comunidad de internet
|Gestor/a de mercadeo digital y redes sociales
|Influencer
|Influenciador/a
|Jefe/a de contenidos virtuales
|Jefe/a de redes sociales
|Gerente/a de redes sociales
|Estratega de redes sociales
|Youtuber
|Creador/a de contenido
24313|Analista de negocios internacionales
|Profesional en negocios internacionales
24320|Agente promotor/a de relaciones públicas
|Agente de relaciones públicas
|Analista de relaciones interinstitucionales
|Analista de relaciones internacionales
|Asesor/a de comunicaciones
|Cabildero/a
|Consultor/a de comunicaciones
|Consultor/a de relaciones públicas
|Coordinador/a de medios de comunicación
|Ejecutivo/a de cuenta de relaciones públicas
|Escritor/a de promoción de relaciones públicas
|Especialista en asuntos públicos
|Especialista en enlace de prensa
|Especialista en información pública
|Especialista en relaciones públicas
|Funcionario/a de enlace de prensa
|Funcionario/a de relaciones públicas
|Gerente/a de cuenta de relaciones públicas
|Planificador/a de medios
|Profesional de relaciones públicas
|Profesional en relaciones públicas y comunicaciones
|Promotor/a de relaciones públicas
|Redactor/a de promoción de relaciones públicas
|Redactor/a de relaciones públicas
|Relacionista público/a
|Relator/a de relaciones públicas
|Secretario/a de prensa
|Profesional de comunicaciones internas
|Profesional de relaciones internacionales
24330|Agente de ventas de ingeniería
|Agente de ventas médicas
|Agente de ventas técnicas
|Agente de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Asesor/a de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Asesor/a técnico/a comercial
|Asesor/a de ventas técnicas
|Asesor/a de ventas técnicas en el área de salud
|Consultor/a de ventas de ingeniería
|Consultor/a de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Ejecutivo/a de cuenta de ventas de productos farmacéuticos
|Ejecutivo/a de cuenta de ventas de productos industriales
|Ejecutivo/a de cuenta de ventas de productos médicos
|Ejecutivo/a de cuenta de ventas técnicas
|Ejecutivo/a de cuenta de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Ejecutivo/a de ventas de ventas técnicas
|Gerente/a de cuenta de ventas de productos farmacéuticos
|Gerente/a de cuenta de ventas de productos industriales
|Gerente/a de cuenta de ventas de productos médicos
|Gestor/a de propuestas comerciales
|Ingeniero/a de ventas excepto las TIC (tecnologías de la información y las comunicaciones)
|Profesional de ventas médicas
|Profesional de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Representante de ventas de equipos de construcción
|Representante de ventas de ingeniería
|Representante de ventas de instrumental médico
|Representante de ventas de maquinaria pesada
|Representante de ventas de productos industriales
|Representante de ventas de productos médicos y farmacéuticos
|Representante de ventas médicas
|Representante de ventas técnicas
|Representante de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Supervisor/a de ventas técnicas
|Supervisor/a de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Vendedor/a de ingeniería
|Vendedor/a de maquinaria
|Vendedor/a de suministros industriales
|Vendedor/a de ventas técnicas
|Vendedor/a de ventas técnicas excepto las TIC (tecnologías de la información y las comunicaciones)
|Vendedor/a transferencista
|Visitador/a médico/a
|Especialista en comercialización en ventas técnicas
|Gerente/a de cuenta de ventas técnicas
|Profesional en comercialización de ventas técnicas
|Consultor/a en gestión de la comercialización ventas técnicas
24340|Agente de ventas de sistemas de computación
|Agente de ventas de tecnología de la información
|Agente de ventas de tecnología de las comunicaciones
|Agente de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
|Asesor/a de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
|Consultor/a de ventas de sistemas informáticos
|Consultor/a de ventas de tecnologías de la información
|Consultor/a de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
|Ejecutivo/a de cuenta de ventas de tecnología de la información y las comunicaciones
|Ejecutivo/a de cuenta de ventas técnicas de las TIC (tecnologías de la información y las comunicaciones)
|Ejecutivo/a de ventas de tecnología de la información y las comunicaciones
|Gerente/a de cuenta de las TIC (tecnologías de la información y las comunicaciones)
|Gerente/a de cuenta de tecnología informática
|Gerente/a de cuenta de ventas de tecnología de la información y las comunicaciones
|Gerente/a de desarrollo de negocios de las TIC (tecnologías de la información y las comunicaciones)
|Gestor/a de proveedores de TI (Tecnologías de la Información)
|Ingeniero/a de ventas de TIC (tecnologías de la información y las comunicaciones)
|Profesional de ventas de tecnología de la información y las comunicaciones
|Representante de ventas de computadores
|Representante de ventas de equipos de comunicación
|Representante de ventas de las TIC (tecnologías de la información y las comunicaciones)
|Representante de ventas de sistemas informáticos
|Representante de ventas de software
|Representante de ventas de tecnologías de la información
|Representante de ventas de tecnologías de las comunicaciones
|Representante de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
|Supervisor/a de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
|Vendedor/a de sistemas informáticos
|Vendedor/a de tecnología de la información
|Vendedor/a de tecnología de las comunicaciones
|Vendedor/a de ventas técnicas de TIC (tecnologías de la información y las comunicaciones)
25110|Analista de analytics
|Analista de diseño de sistemas empresariales
|Analista de empresas TIC (tecnologías de la información y las comunicaciones)
|Analista de evaluación de proyectos de TI (Tecnologías de la Información)
|Analista de gestión de cambio TI (Tecnologías de la Información)
|Analista de información comercial
|Analista de informática
|Analista de inteligencia de negocio TI (Tecnologías de la Información)
|Analista de inteligencia de negocios
|Analista de negocio y procesos TI (Tecnologías de la Información)
|Analista de negocios TI (Tecnologías de la Información)
|Analista de power BI
|Analista de procesamiento de información
|Analista de proyecto TI (Tecnologías de la Información)
|Analista de servicio de soporte TI (Tecnologías de la Información)
|Analista de sistemas
|Analista de sistemas de computadores
|Analista de sistemas de información
|Analista de sistemas de ordenadores
|Analista de sistemas informáticos
|Analista de TI (tecnologías de la información) empresariales
|Analista de transformación digital
|Analista en desarrollo de software
|Analista especificador/a de soporte TI (Tecnologías de la Información)
|Analista informático/a para análisis de negocio
|Analista de procesamiento de información TI (Tecnologías de la Información)
|Analista SAP
|Arquitecto/a de información para análisis de negocio
|Arquitecto/a de soluciones de negocios
|Arquitecto/a de soluciones empresariales
|Arquitecto/a empresarial para análisis de negocio
|Business analyst
|Científico/a informático/a
|Consultor/a de negocios de tecnologías de la información
|Consultor/a de sistemas
|Consultor/a de sistemas informáticos
|Consultor/a de transformación digital
|Consultor/a TI (Tecnologías de la Información)
|Desarrollador/a de negocios
|Diseñador/a de sistemas de las TIC (tecnologías de la información y las comunicaciones)
|Diseñador/a de sistemas informáticos
|Diseñador/a de sistemas TI (Tecnologías de la Información)
|Especialista en inteligencia comercial
|Gestor/a de riesgos de TI (Tecnologías de la Información)
|Informático/a
|Ingeniero/a de análisis y diseño de sistemas
|Ingeniero/a de procesos de negocio de tecnología de la información
|Ingeniero/a de requerimientos TI (Tecnologías de la Información)
|Ingeniero/a de sistemas análisis y diseño
|Ingeniero/a de soporte computación
|Ingeniero/a en tecnologías de la información
|Tecnólogo/a de información en análisis de negocio
|Tecnólogo/a de informática
25120|Analista de aplicaciones de sistemas informáticos
|Analista de desarrollo tecnológico
|Analista de programas informáticos
|Analista de sistemas informáticos aplicaciones
|Analista de software
|Analista programador/a
|Analista programador/a sénior
|Arquitecto/a de software
|Creador/a de software
|Desarrollador/a de aplicaciones informáticas
|Desarrollador/a de aplicaciones informáticas excepto web
|Desarrollador/a de sistemas
|Desarrollador/a de sistemas de información TI (Tecnologías de la Información)
|Desarrollador/a de software
|Desarrollador/a de soluciones TI (Tecnologías de la Información)
|Diseñador/a de programas informáticos
|Diseñador/a de software
|Diseñador/a de software musical
|Diseñador/a de soluciones de software
|Ingeniero/a de aplicaciones por computador
|Ingeniero/a de cómputo
|Ingeniero/a de desarrollo informático
|Ingeniero/a de desarrollo software
|Ingeniero/a de sistemas
|Ingeniero/a de sistemas computacionales
|Ingeniero/a de sistemas e informática
|Ingeniero/a de sistemas informáticos
|Ingeniero/a de sistemas y computación
|Ingeniero/a de sistemas, informática y computación
|Ingeniero/a de software
|Ingeniero/a de software computacional
|Ingeniero/a de software y comunicaciones
|Líder/lideresa de desarrollo TI (Tecnologías de la Información)
|Líder/lideresa desarrollador/a funcional TI (Tecnologías de la Información)
|Programador/a analista
|Tecnólogo/a en análisis y desarrollo de sistemas de información
|Tecnólogo/a en análisis y desarrollo de software
25130|Arquitecto/a de información computable de sitios web
|Arquitecto/a de información web
|Arquitecto/a de sitios web
|Arquitecto/a web
|Consultor/a de desarrollo de sitios web
|Consultor/a de internet de desarrollo de sitios web
|Consultor/a de internet de programación
|Consultor/a de programación web
|Desarrollador/a de aplicaciones computacionales en internet
|Desarrollador/a de aplicaciones computacionales en la web
|Desarrollador/a de aplicaciones de internet
|Desarrollador/a de aplicaciones web
|Desarrollador/a de back-end
|Desarrollador/a de DHTML
|Desarrollador/a de front-end
|Desarrollador/a de HTML
|Desarrollador/a de internet
|Desarrollador/a de internet multimedia
|Desarrollador/a de juego de ordenador
|Desarrollador/a de juego por computador
|Desarrollador/a de multimedia
|Desarrollador/a de página web
|Desarrollador/a de programas en adobe flash
|Desarrollador/a de sitios web
|Desarrollador/a de software internet
|Desarrollador/a de software web
|Desarrollador/a de videojuego
|Desarrollador/a full stack
|Desarrollador/a full stock
|Desarrollador/a interactivo/a
|Desarrollador/a web
|Especialista en multimedia
|Ingeniero/a de desarrollo de sitios web
|Ingeniero/a de internet de desarrollo de sitios web
|Ingeniero/a programador/a de internet
|Programador/a de animaciones
|Programador/a de aplicaciones de internet
|Programador/a de DHTML
|Programador/a de HTML
|Programador/a de internet
|Programador/a de juegos de computador
|Programador/a de multimedia
|Programador/a de página web
|Programador/a de sitio web
|Programador/a de web
|Programador/a informático/a de internet
|Programador/a informático/a de juegos
|Programador/a informático/a de página web
|Programador/a informático/a de sitio web
|Tecnólogo/a en desarrollo de video juegos
25140|Ingeniero/a de sistemas programación
|Ingeniero/a de sistemas programador
|Programador/a de aplicaciones
|Programador/a de aplicaciones informáticas
|Programador/a de sistemas
|Programador/a de sistemas informáticos
|Programador/a de sistemas operativos
|Programador/a de software
|Programador/a informático/a
25190|Analista computacional de pruebas de software
|Analista de aseguramiento de la calidad de los computadores
|Analista de aseguramiento de la calidad informática
|Analista de negocio de pruebas de software
|Analista de prueba de software
|Analista de pruebas - tester
|Analista de software de pruebas
|Coordinador/a de proyecto informático
|Coordinador/a de prueba de programas informáticos
|Coordinador/a de prueba de software
|Gerente/a de despliegue de tecnología de información y comunicaciones TIC (tecnologías de la información y las comunicaciones)
|Gerente/a de lanzamiento de proyectos TIC (tecnologías de la información y las comunicaciones)
|Gerente/a de lanzamiento de sistemas TIC (tecnologías de la información y las comunicaciones)
|Líder de pruebas
|Probador/a de sistemas
|Probador/a de software
|Programador/a informático/a de pruebas de aplicaciones
|Programador/a informático/a de pruebas de software
25210|Administrador/a de base de datos
|Administrador/a de data center
|Administrador/a de datos
|Analista de base de datos
|Analista de datos comerciales
|Arquitecto/a de bases de datos
|Data manager
|Desarrollador/a de base de datos
|Diseñador/a de bases de datos
|DIT (Técnico/a en imagen digital)
|DIT data (Técnico/a en imagen digital - data)
|DIT on set (Técnico/a en imagen digital en set)
|Gerente/a de base de datos
|Programador/a de base de datos
|Analista de datos
25220|Administrador/a de centro de cómputo
|Administrador/a de computadores y de sistemas
|Administrador/a de red
|Administrador/a de red de área extendida WAN
|Administrador/a de red de datos
|Administrador/a de redes y sistemas
|Administrador/a de servicios de tecnologías de la información
|Administrador/a de servicios en la nube
|Administrador/a de sistemas computacionales
|Administrador/a de sistemas de equipos informáticos
|Administrador/a de sistemas de TI (Tecnologías de la Información)
|Administrador/a de sistemas informáticos
|Administrador/a de sistemas UNIX
|Administrador/a funcional TI (Tecnologías de la Información)
|Administrador/a de redes y sistemas TI (Tecnologías de la Información)
|Analista de infraestructura y administración de sistemas
|Consultor/a de sistemas de información y de gestión
|Consultor/a de sistemas informáticos y de administración
|Consultor/a de tecnología de la información y de administración de sistemas
|Consultor/a de tecnología de la información y de administración de sistemas unix
|Consultor/a de tecnología de la información y de sistema de gestión
|Coordinador/a de plataforma tecnológica y sistemas de información
|Coordinador/a de servicios de información del sistema informático de gestión
|Especialista en apoyo de administración de la red
|Especialista en redes y sistemas de gestión informático
|Especialista en sistemas de apoyo de la administración informática
|Especialista en sistemas informáticos y de gestión
|Especialista en tecnología de administración de sistemas
|Gerente/a de sistemas de información y de administración de sistemas
|Gerente/a de tecnología de la información y de administración de sistemas
|Ingeniero/a del servidor
|Tecnólogo/a de información y administración de sistemas
|Tecnólogo/a en gestión de redes de datos
25230|Analista de comunicaciones de computadores
|Analista de comunicaciones informáticas
|Analista de red
|Analista de redes y sistemas
|Analista de sistemas informáticos comunicación de datos
|Analista de transmisiones de sistemas informáticos
|Analista de redes y sistemas TI (Tecnologías de la Información)
|Ingeniero/a de centro de operaciones de red (NOC)
|Ingeniero/a de sistemas redes y comunicación de datos
|Profesional en redes de computadores
|Programador/a de comunicaciones
|Programador/a de comunicaciones de computadores
|Tecnólogo/a de redes y comunicación de datos
|Gestor/a de datos
25290|Administrador/a de seguridad de la información
|Administrador/a de seguridad informática
|Analista de minería de datos
|Analista de seguridad de computadores
|Analista de seguridad de datos
|Analista de seguridad de las TIC (tecnologías de la información y las comunicaciones)
|Analista de seguridad TI (Tecnologías de la Información)
|Auditor/a de sistemas
|Auditor/a de sistemas TI (Tecnologías de la Información)
|Auditor/a de tecnología de la información
|Auditor/a de TI (Tecnologías de la Información)
|Científico/a de datos
|Científico/a de minería de datos
|Consultor/a de análisis forense digital
|Consultor/a de minería de datos
|Consultor/a de seguridad de datos
|Consultor/a de seguridad de equipo informático
|Consultor/a de seguridad de las TIC (tecnologías de la información y las comunicaciones)
|Consultor/a de seguridad informática
|Especialista en análisis forense digital
|Especialista en minería de datos
|Especialista en seguridad de información
|Especialista en seguridad de las TIC (tecnologías de la información y las comunicaciones)
|Especialista en seguridad informática
|Especialista forense digital
|Gestor/a de seguridad de la información TI (Tecnologías de la Información)
|Ingeniero/a de big data y analítica
|Ingeniero/a de seguridad en redes de telecomunicaciones
|Líder/lideresa de seguridad y cumplimiento TI (Tecnologías de la Información)
|Minero/a de datos
|Oficial de seguridad TI (Tecnologías de la Información)
|Gestor/a de minería de datos
26110|Abogado/a
|Abogado/a acusador/a
|Abogado/a civilista
|Abogado/a especialista en derechos de autor
|Abogado/a jurídico/a
|Abogado/a laboralista
|Abogado/a legal
|Abogado/a litigante
|Abogado/a penal y criminólogo/a
|Abogado/a penalista
|Agregado/a legal
|Asesor/a jurídico/a
|Asesor/a legal
|Asesor/a legislativo/a
|Consejero/a jurídico/a
|Consejero/a legal
|Fiscal
|Jurisconsulto/a
|Jurista
|Jurista abogado/a
|Litigante
|Procurador/a
|Redactor/a parlamentario/a
|Socio/a abogado/a
|Abogado/a calificador/a
|Abogado/a en gestión predial y catastral
|Procurador/a delegado/a
26120|Jefe/a de justicia
|Juez/a
|Juez/a civil
|Juez/a de corte suprema
|Juez/a de familia
|Juez/a de jurisdicción ordinaria
|Juez/a de menores
|Juez/a de tribunal
|Juez/a jurista
|Juez/a municipal
|Juez/a penal
|Juez/a penal municipal
|Magistrado/a
|Presidente/a de tribunal
|Presidente/a de tribunal supremo
|Presidente/a del tribunal de justicia
|Presidente/a del tribunal superior
26191|Escribano/a forense
|Especialista en ciencias forenses
|Especialista en criminalística
|Forense
|Investigador/a forense
|Perito/a forense
|Profesional en ciencias forenses
|Profesional en criminalística
26199|Árbitro/a de apelaciones de reclamaciones de seguridad social
|Comisario/a de familia
|Juez/a de instrucción
|Jurista (excepto abogado/a o juez/a)
|Notario/a
|Coordinador/a jurídico/a comercial
26211|Administrador/a de expedientes
|Administrador/a de registros
|Archivero/a
|Archivero/a de documentos históricos
|Archivista
|Archivista audiovisual
|Archivista de documentos históricos
|Archivista especialista en archivo histórico
|Archivista especialista en gestión del patrimonio documental
|Especialista en ciencias de la información y la documentación
|Gestor/a de datos de archivo
|Gestor/a de información de archivo
|Gestor/a de registros de archivo
26212|Curador/a de arqueología
|Curador/a de arquitectura
|Curador/a de arte
|Curador/a de etnografía
|Curador/a de galería de arte
|Curador/a de jardines botánicos
|Curador/a de museo
|Curador/a de paleontología
|Curador/a de piezas de museo
|Curador/a de zoológicos
|Curador/a de contenidos bibliotecarios
|Administrador/a de colecciones de arte
|Curador/a audiovisual
26213|Coordinador/a de artista y repertorio (A&R)
|Curador/a musical
|Curador/a musical de plataforma digital
|Curador/a y supervisor/a musical
|Selector/a musical
|Supervisor/a musical audiovisual
26214|Catalogador/a de obras en galería de arte
|Catalogador/a de piezas de museo
|Catalogador/a de museo
|Diseñador/a de exposiciones
|Educador/a de museo
|Museógrafo/a
|Museólogo/a
|Planificador/a de museos
|Productor/a de exposiciones
|Investigador/a de Museo
|Registrador/a de museo
26215|Científico/a especializado/a en patrimonio cultural
|Conservador/a
|Conservador/a de galería de arte
|Conservador/a de museo
|Conservador/a restaurador/a del patrimonio cultural
|Conservador/a y restaurador/a bibliográfico/a
|Profesional de las ciencias aplicadas a la conservación del patrimonio cultural
|Restaurador/a
|Restaurador/a colorista audiovisual
|Restaurador/a de arte
|Restaurador/a de obras de arte
|Restaurador/a de pinturas
|Restaurador/a de pinturas artísticas
|Restaurador/a fílmico/a
|Restaurador/a musical
|Restaurador/a y conservador/a de archivos o bibliotecas
|Restaurador/a y conservador/a de bienes muebles
|Restaurador/a y conservador/a de patrimonio cultural mueble
26216|Conservador/a del patrimonio cultural arquitectónico
|Conservador/a del patrimonio cultural urbano
|Especialista en reforzamiento estructural de edificaciones patrimoniales
|Investigador/a del patrimonio cultural arquitectónico
|Investigador/a del patrimonio cultural urbano
|Restaurador/a de bienes inmuebles
|Restaurador/a del patrimonio cultural arquitectónico
|Restaurador/a del patrimonio cultural urbano
|Restaurador/a y conservador/a del patrimonio cultural arquitectónico
|Restaurador/a y conservador/a del patrimonio cultural urbano
26219|Curador/a de acuarios
|Curador/a de antropología
|Curador/a de astronomía
|Curador/a de biología
|Curador/a de ciencias de la información
|Curador/a de entomología
|Curador/a de geografía
|Curador/a de geología
|Curador/a de historia
|Curador/a de lingüística
|Curador/a de medicina
26220|Analista de información en biblioteca
|Bibliógrafo/a
|Bibliotecólogo/a
|Bibliotecólogo/a en música
|Bibliotecólogo/a musical
|Catalogador/a
|Catalogador/a audiovisual
|Catalogador/a de documentación audiovisual
|Catalogador/a de documentación musical
|Catalogador/a de material bibliográfico
|Catalogador/a musical
|Cataloguista
|Cataloguista audiovisual
|Científico/a de la información
|Clasificador/a audiovisual
|Clasificador/a de material bibliográfico
|Codicólogo/a de biblioteca
|Coordinador/a de biblioteca
|Coordinador/a de catalogación
|Coordinador/a de servicios o de biblioteca
|Coordinador/a fonotecario/a
|Documentalista de información
|Documentalista de información musical
|Especialista en información
|Fonotecario/a
|Gestor/a de información audiovisual
|Líder/lideresa de biblioteca
|Profesional de preservación digital
|Profesional en bibliotecología
|Profesional en ciencias de la información
|Profesional en sistemas de información y documentación
|Analista de desarrollo de colecciones bibliotecarias
|Analista de procesos técnicos bibliotecarios
|Coordinador/a de contenidos bibliotecarios
|Coordinador/a de cultura bibliotecaria
|Coordinador/a de procesos técnicos de biblioteca
|Coordinador/a de servicios de la unidad de información de bibliotecas
|Profesional en bibliotecas
26310|Analista de comercio internacional
|Analista de economía empresarial
|Analista de política económica
|Analista económico/a
|Asesor/a de política económica
|Asesor/a económico/a
|Consejero/a económico/a
|Consultor/a de desarrollo económico
|Consultor/a de desarrollo industrial
|Consultor/a de industria turística
|Consultor/a funcionario/a de desarrollo económico y comercial
|Consultor/a investigador/a analista de política económica
|Econometrista
|Economista
|Economista de agricultura
|Economista de comercio internacional
|Economista de desarrollo
|Economista de econometría
|Economista de finanzas
|Economista de impuestos
|Economista de industria
|Economista de inversión
|Economista de precios
|Economista del trabajo
|Economista laboral
|Funcionario/a de desarrollo económico del gobierno
|Investigador/a económico/a
|Macroeconomista
|Economista analista en gestión catastral
26320|Antropólogo/a
|Arqueólogo/a
|Científico/a social
|Consultor/a de programas de rehabilitación social
|Criminalista
|Criminólogo/a
|Etnógrafo/a
|Etnólogo/a
|Geógrafo/a
|Geógrafo/a de geografía económica
|Geógrafo/a de geografía física
|Geógrafo/a de geografía humana
|Geógrafo/a de geografía política
|Investigador/a audiovisual
|Investigador/a de política social
|Investigador/a social
|Paleógrafo/a
|Patólogo/a social
|Sigilógrafo/a
|Sociólogo/a
|Sociólogo/a de educación
|Sociólogo/a de política
|Sociólogo/a jurídico/a
|Sociólogo/a laboral
|Investigador/a de las artes
|Investigador/a del patrimonio cultural
26330|Científico/a político/a
|Esteta
|Filósofo/a
|Futurólogo/a
|Genealogista
|Historiador/a
|Historiador/a de arte
|Historiador/a de ciencias sociales
|Historiador/a de historia económica
|Historiador/a de historia política
|Investigador/a de ciencias políticas
|Investigador/a de la paz
|Investigador/a de políticas
|Investigador/a en estética
|Politólogo/a
26340|Analista de psicología
|Neuropsicólogo/a
|Psicólogo/a
|Psicólogo/a clínico/a
|Psicólogo/a comunitario/a
|Psicólogo/a social
|Psicólogo/a deportivo/a
|Psicólogo/a educativo/a
|Psicólogo/a en seguridad y salud en el trabajo
|Psicólogo/a escolar
|Psicólogo/a experimental
|Psicólogo/a jurídico/a y forense
|Psicólogo/a organizacional
|Psicómetra
|Psicoterapeuta
26351|Asesor/a de comunidades indígenas
|Asesor/a social comunitario/a
|Asistente/a comunitario/a
|Consejero/a de duelo
|Consejero/a de familia
|Consejero/a de rehabilitación
|Consejero/a de víctimas de agresión sexual
|Consejero/a en problemas de adicción
|Consejero/a infantil y juvenil
|Consejero/a de parejas
|Consejero/a profesional
|Consultor/a de desarrollo comunitario
|Coordinador/a de bienestar universitario
|Coordinador/a de trabajo social
|Funcionario/a de libertad condicional
|Organizador/a de servicios de asistencia a la mujer
|Profesional de bienestar social
|Profesional de trabajo social
|Psicoeducador/a
|Terapeuta de duelo
|Terapeuta de familia
|Terapeuta de relaciones
|Terapeuta de sexo
|Terapeuta de parejas
|Terapeuta psicosocial
|Trabajador/a social
|Trabajador/a social consultor/a de familia
|Trabajador/a social de libertad condicional
|Trabajador/a social de seguridad y salud en el trabajo
|Trabajador/a social forense
|Trabajador/a social profesional de prevención de la delincuencia
|Visitador/a social
|Gerontólogo/a
26352|Asesor/a en fundraising y alianzas estratégicas
|Coordinador/a de fundraising
|Fundraiser
|Líder de recaudación de fondos y comunicaciones
|Procurador/a de fondos
|Profesional en gestión de fondos
|Profesional en relaciones y donaciones
|Recaudador/a profesional de fondos de caridad
26360|Abad/abadesa
|Arcediano
|Arcipreste
|Arzobispo
|Bonzo
|Bonzo o sacerdote/sacerdotisa budista
|Canónico/a
|Capellán/a
|Cardenal
|Coadjutor/a
|Cura
|Diácono/diaconisa
|Hafiz
|Imam o guía espiritual islámico
|Imán
|Khatib del islam
|Madre superiora
|Maulana líder musulmán
|Ministro/a de confesión religiosa
|Ministro/a de culto
|Ministro/a de religión
|Misionero/a
|Monseñor
|Mufti
|Mullah
|Obispo
|Párroco
|Pastor/a
|Pastor/a evangelizante
|Pastor/a protestante
|Presbítero
|Prior/a
|Pujari
|Pujari o sacerdote/sacerdotisa hindú
|Qari
|Rabino
|Rector/a de religión
|Sacerdote/sacerdotisa
|Sacerdote/sacerdotisa budista
|Sacerdote/sacerdotisa misionero/a
|Talapoin monje budista birmano
|Teólogo/a
|Vicario/a
|Apóstol
|Evangelista
|Profeta/profetisa
|Reverendo/a
|Sheikh
26410|Argumentista
|Asesor/a de diálogos y acentos
|Asesor/a de guion
|Autor/a
|Autor/a de libros
|Autor/a teatral
|Autor/a técnico/a
|Biógrafo/a
|Cabeza de cuarto de escritores
|Comunicador/a técnico/a de manuales
|Consultor/a de guion
|Copy (editor de copia)
|Dialoguista
|Dramaturgo/a
|Editor/a
|Editor/a creativo/a de escritura
|Editor/a de adquisiciones de contenidos
|Editor/a de continuidad
|Editor/a de corrección de textos
|Editor/a de diálogo
|Editor/a de guion
|Editor/a de libros
|Editor/a de producto
|Editor/a general
|Editor/a literario/a
|Editor/a temático/a
|Ensayista
|Escritor/a
|Escritor/a científico/a
|Escritor/a creativo/a
|Escritor/a de canción
|Escritor/a de continuidad
|Escritor/a de cuento
|Escritor/a de discursos
|Escritor/a de documentación
|Escritor/a de drama
|Escritor/a de ficción
|Escritor/a de guía
|Escritor/a de guion
|Escritor/a de libretos
|Escritor/a de medios interactivos
|Escritor/a de novelas
|Escritor/a de poesía
|Escritor/a de productos audiovisuales
|Escritor/a de teatro
|Escritor/a dialoguista
|Escritor/a documentalista
|Escritor/a ensayista
|Escritor/a lírico/a
|Escritor/a técnico/a
|Estilista literario/a
|Guionista
|Guionista transmedia
|Indexador/a
|Indizador/a
|Investigador/a para contenidos audiovisuales
|Jefe/a de libretistas
|Libretista
|Libretista asistente/a de guion
|Libretista central
|Literato/a
|Novelista
|Poeta/poetisa
|Redactor/a de discursos
|Redactor/a de textos para medios interactivos
|Redactor/a técnico/a
|Scrip doctors
|World builder
|Adaptador/a de textos para artes escénicas
26421|Adaptador/a de podcast audiovisual
|Alimentador/a de contenidos para plataformas
|Analista de noticias
|Booktuber
|Columnista
|Comentarista de actualidad
|Comentarista de cine
|Comentarista de deportes
|Comentarista de noticias
|Comentarista de radio
|Comentarista de televisión
|Comentarista improvisado/a
|Comunicador/a social
|Coordinador/a de prensa
|Corresponsal de medios de comunicación
|Corresponsal de prensa
|Crítico/a
|Crítico/a de arte
|Crítico/a de cine
|Crítico/a de cine y televisión
|Crítico/a de música
|Crítico/a de radio
|Crítico/a de teatro
|Crítico/a de televisión
|Crítico/a literario/a
|Cronista
|Cronista de deportes
|Cronista musical
|Desarrollador/a de podcast
|Entrevistador/a de televisión
|Entrevistador/a en medios de comunicación
|Jefe/a de prensa
|Jefe/a de información y prensa
|Periodista
|Periodista cultural
|Periodista de crímenes
|Periodista de modas
|Periodista de noticias de tv y radio
|Periodista de prensa
|Periodista de radio
|Periodista de televisión
|Periodista deportivo/a
|Periodista expandido/a
|Periodista investigador/a
|Periodista multimedia
|Periodista multiplataforma
|Periodista musical
|Periodista presentador/a
|Periodista reportero/a
|Periodista web
|Productor/a de noticias de tv y radio
|Productor/a de noticiero de televisión
|Productor/a de podcast
|Productor/a periodístico/a
|Reportero/a
|Reportero/a de deportes
|Reportero/a de investigación
|Reportero/a de medios de comunicación
|Reportero/a de moda
|Reportero/a de noticias
|Reportero/a de noticias de televisión o radio
|Reportero/a de prensa
|Reportero/a de economía
|Reportero/a económico/a
|Storyhunter
26422|Blogger
|Coordinador/a editorial
|Corrector/a
|Corrector/a de estilo
|Editor/a de campo periodístico
|Editor/a de contenido periodístico
|Editor/a de crónicas
|Editor/a de deportes
|Editor/a de mesa
|Editor/a de moda
|Editor/a de noticias
|Editor/a de periódicos
|Editor/a de prensa
|Editor/a de producción de noticias
|Editor/a de publicaciones periódicas
|Editor/a de radio
|Editor/a de revistas
|Editor/a de sección
|Editor/a económico/a
|Editor/a en jefe
|Editor/a extranjero/a
|Editor/a financiero/a
|Editor/a político/a
|Editor/a técnico/a
|Editorialista
|Escritor/a de artículos
|Escritor/a de blogs
|Escritor/a de periódico
|Jefe/a de redacción
|Lector/a profesional
|Redactor/a
|Redactor/a citadino/a
|Redactor/a de contenido musical
|Redactor/a de contenido teatral
|Redactor/a de medios de comunicación
|Redactor/a de medios informativos
|Redactor/a de política
|Redactor/a de prensa
|Redactor/a de prensa extranjera
|Redactor/a de revistas
|Redactor/a deportivo/a
|Redactor/a económico/a
|Redactor/a jefe/a adjunto/a o subeditor/a
|Redactor/a jefe/a de prensa
|Scout literario/a
26431|Escritor/a de diccionario
|Etimologista
|Filólogo/a
|Filólogo/a de fonética
|Filólogo/a de grafología
|Filólogo/a de morfología
|Fonólogo/a
|Grafólogo/a
|Intérprete
|Intérprete de conferencias
|Lexicógrafo/a
|Lingüista
|Morfologista
|Semasiólogo/a
|Subtitulador/a
|Terminologista
|Traductor/a
|Traductor/a de documentos técnicos
|Traductor/a literario/a
|Traductor/a revisor/a
|Traductor/a simultáneo/a
26432|Intérprete de lengua romani
|Intérprete de lenguas criollas (ri palenque y raizal) colombianas
|Intérprete de lenguas indígenas colombianas
|Traductor/a de lengua romani colombianas
|Traductor/a de lenguas criollas (ri palenque y raizal) de Colombia
|Traductor/a de lenguas indígenas colombianas
26433|Intérprete de lengua de señas colombiana
|Intérprete de lenguaje de señas
|Intérprete de lenguaje de signos
|Intérprete de sordos
|Intérprete para personas sordas
|Traductor/a de lengua de señas
26434|Facilitador/a de sordociegos
|Guía intérprete para sordociegos/sordociegas
|Guía de sordociegos
|Guía-intérprete
|Intérprete de sordociegos
26511|Acuarelista
|Artista de cerámica
|Artista de paisaje
|Artista pintor/a
|Artista plástico/a
|Artista visual
|Dibujante artístico/a
|Escultor/a
|Escultor/a modelador/a
|Escultor/a pintor/a artístico/a
|Grabador/a de aguafuerte artístico
|Muralista
|Pintor/a artístico/a
|Pintor/a de arte
|Pintor/a de miniaturas
|Pintor/a paisajista
|Pintor/a retratista
|Retratista
26512|Artista gráfico/a
|Artista ilustrador/a
|Artista ilustrador/a de afiche
|Caricaturista
|Caricaturista y dibujante cómico/a e historietista
|Dibujante caricaturista
|Dibujante de historietas
|Dibujante ilustrador/a
|Grafitero/a
|Historietista
|Humorista gráfico/a
|Ilustrador/a artístico/a
26521|Acompañante musical
|Acordeonista
|Arpista
|Artista lírico/a
|Bajista
|Bajo
|Bajo barítono
|Bajo buffo
|Bajonista
|Baritenor
|Barítono
|Baterista
|Campanero/a
|Cantante
|Cantante bajo
|Cantante barítono
|Cantante contralto
|Cantante coral
|Cantante de cabaret
|Cantante de concierto
|Cantante de discoteca
|Cantante de jingles
|Cantante de música popular
|Cantante de ópera
|Cantante de música clásica
|Cantante organista
|Cantante vocalista
|Clarinetista
|Concertista
|Concertista cantante
|Concertista instrumentista
|Contralto
|Contratenor
|Cornetista
|Disc jockey
|Fagotista
|Flautista
|Gaitero/a
|Guitarrista
|Instrumentista musical
|Instrumentista músico
|Intérprete de instrumento musical
|Intérprete de instrumentos de cuerda
|Intérprete de instrumentos de percusión
|Intérprete de instrumentos de teclado
|Intérprete de instrumentos de viento
|Intérprete musical
|Intérprete vocal
|Mezzosoprano
|Músico/a
|Músico acompañante
|Músico cantante
|Músico concertista
|Músico/a de club nocturno
|Músico/a de estudio
|Músico/a de sesión
|Músico instrumental
|Músico instrumentista
|Músico sinfónico
|Oboísta
|Organista
|Percusionista
|Pianista
|Proponente intérprete musical
|Saxofonista
|Solista instrumental
|Solista musical
|Soprano
|Tenor
|Timbalero/a
|Trombonista
|Trompetista
|Video jockey
|Violinista
|Violonchelista
|Vocalista
|Cantante religioso/a
26522|Director/a artístico/a musical
|Director/a creativo/a musical
|Director/a de agrupación musical
|Director/a de banda
|Director/a de coral
|Director/a de coros
|Director/a de grupo musical
|Director/a de grupo musical instrumental
|Director/a de grupo musical vocal
|Director/a de ópera
|Director/a de orquesta
|Director/a de orquesta sinfónica
|Director/a de orquesta y banda
|Director/a de orquesta y grupo vocal
|Director/a musical
|Etnomusicólogo/a
|Folclorista
|Investigador/a musical
|Líder/lideresa de banda
|Maestro/a de banda
|Maestro/a de capilla
|Musicólogo/a
|Productor/a discográfico/a
|Productor/a musical
26523|Adaptador/a musical
|Arreglista musical
|Autor/a letrista
|Autor/a musical
|Autor/a y compositor/a musical
|Compositor/a
|Compositor/a de jingles
|Compositor/a de música para cine
|Compositor/a de música para tv
|Compositor/a de música para video juegos
|Compositor/a musical
|Compositor/a musical para contenidos
|Compositor/a musical para contenidos interactivos
|Compositor/a musical por medios electrónicos
|Creador/a musical
|Musicalizador/a (compositor/a)
|Orquestador/a
26524|Asistente/a de composición
|Beat maker
|Cantador/a
|Cantante acompañante de coros de agrupaciones
|Cantante ambulante
|Cantante callejero/a
|Cantante de cantos de vaquería
|Cantante de cantos de labor
|Cantaor/a
|Cantaor/a tradicional
|Cantautor/a
|Copista musical
|Coplero/a
|Corista
|Decimero/a
|Ejecutante musical
|Improvisador/a musical
|Instrumentista ejecutante
|Jinglero/a
|Letrista musical
|Intérprete de música rap
|Músico ambulante
|Músico callejero
|Músico/a de formato tradicional
|Repentista
|Transcriptor/a musical
|Trovador/a
26531|Asesor/a de danza
|Bailarín/a profesional
|Consultor/a de danza
|Coreógrafo/a
|Director/a de coreografía
|Investigador/a de la danza
|Arreglista de ballet
|Bailarín/a clásico/a
|Bailarín/a de ballet
|Bailarín/a de danzas clásicas
26532|Artista de striptease
|Asistente/a coreográfico/a
|Bailarín/a
|Bailarín/a de bailes populares y de salón
|Bailarín/a callejero/a
|Bailarín/a corista
|Bailarín/a de cabaret
|Bailarín/a de club nocturno
|Bailarín/a de coro
|Bailarín/a de danza contemporánea
|Bailarín/a de danzas del mundo
|Bailarín/a de danzas tradicionales y folclóricas
|Bailarín/a de danzas urbanas
|Bailarín/a de espectáculos y entretenimiento
|Bailarín/a de ritmos folclóricos
|Bailarín/a de salón de baile
|Bailarín/a de striptease
|Bailarín/a de tap
|Bailarín/a exótico/a de club nocturno
|Bailarín/a folclórico/a
|Street dancer
|Bailarín/a de folclor de proyección
|Bailarín/a solista
|Bailarín/a de bailes deportivos
|Bailarín/a de capoeira
|Bailarín/a de pole dance
26541|Cinematógrafo/a
|Coproductor/a audiovisual
|Director/a artístico/a
|Director/a artístico/a de cine
|Director/a artístico/a de teatro
|Director/a artístico/a y de muestra audiovisual
|Director/a asistente audiovisual
|Director/a cinematográfico/a
|Director/a creativo/a
|Director/a de actuación
|Director/a de animación
|Director/a de arte
|Director/a de cámaras
|Director/a de casting
|Director/a de cine
|Director/a de contenidos audiovisual
|Director/a de doblaje
|Director/a de efectos especiales
|Director/a de elenco y casting
|Director/a de emisora
|Director/a de escena
|Director/a de escenario
|Director/a de flujos de trabajo
|Director/a de fotografía
|Director/a de fotografía de cine
|Director/a de películas de cine
|Director/a de posproducción audiovisual
|Director/a de producción audiovisual
|Director/a de producción de cine
|Director/a de programación audiovisual
|Director/a de radio
|Director/a de radio hablada
|Director/a de reparto
|Director/a de televisión
|Director/a de utilería
|Director/a de video en vivo
|Director/a diseñador/a de producción audiovisual
|Director/a diseñador/a de sonido audiovisual
|Director/a documental
|Director/a ejecutivo/a de música
|Director/a escénico/a
|Director/a escénico/a musical
|Director/a teatral
|Director/a técnico/a audiovisual
|Director/a técnico/a de imagen
|Director/a técnico/a de televisión o radio
|Editor/a asistente audiovisual
|Editor/a de cine
|Editor/a de ambientes musicales
|Editor/a de archivo audiovisual
|Editor/a de contenido de cine y televisión
|Editor/a de efectos especiales FX
|Editor/a de foley
|Editor/a de imagen
|Editor/a de música
|Editor/a de película
|Editor/a de sonido de diálogos
|Editor/a de sonido jefe
|Editor/a de video
|Editor/a fílmico/a
|Editor/a musical
|Editor/a offline
|Editor/a online
|Editor/a de televisión
|Empresario/a artístico/a
|Ingeniero/a de video
|Productor/a artístico/a
|Productor/a asociado/a audiovisual
|Productor/a audiovisual
|Productor/a audiovisual en línea
|Productor/a cinematográfico/a
|Productor/a comercial
|Productor/a de comerciales
|Productor/a creativo/a
|Productor/a de arte
|Productor/a de cine
|Productor/a de contenidos audiovisuales
|Productor/a de desarrollo audiovisual
|Productor/a de distribución audiovisual
|Productor/a de documentales
|Productor/a de entregables audiovisuales
|Productor/a de escenario
|Productor/a de grabación
|Productor/a de películas
|Productor/a de postproducción audiovisual
|Productor/a de promoción
|Productor/a de radio
|Productor/a de series
|Productor/a de teatro
|Productor/a de telenovelas
|Productor/a de televisión
|Productor/a delegado/a audiovisual
|Productor/a digital
|Productor/a director/a audiovisual
|Productor/a ejecutivo/a audiovisual
|Productor/a escénico/a
|Productor/a escénico/a de danza
|Productor/a escénico/a de la música
|Productor/a general de audiovisuales
|Productor/a multiplataforma audiovisual
|Productor/a técnico/a de teatro
|Productor/a transmedia
|Productor/a VFX
|Showrunner
26542|Asistente/a de locaciones
|Asistente/a de producción de campo
|Coordinador/a de clearence
|Coordinador/a de locaciones
|Coordinador/a de vehículos en escena
|Coordinador/a logístico/a cine y televisión
|Jefe/a de locaciones
|Locacionista
|Productor/a asistente audiovisual
|Productor/a asistente/a de locaciones
|Productor/a asistente/a de producción de campo
|Productor/a de campo audiovisual
|Productor/a de campo de las artes escénicas
|Productor/a de locaciones
|Productor/a de tráfico audiovisual
|Productor/a gerente/a de locaciones
|Productor/a logístico/a audiovisual
|Scouter
|Productor/a de feria de arte
|Productor/a de espectáculos en vivo
26543|Artista conceptual
|Asesor/a conceptual y de producción
|Coordinador/a de arte
|Coordinador/a de cinematografía
|Coordinador/a de contenidos audiovisuales
|Coordinador/a de derechos de imagen
|Coordinador/a de desarrollo audiovisual
|Coordinador/a de dobles de acción
|Coordinador/a de efectos especiales
|Coordinador/a de emisora
|Coordinador/a de extras
|Coordinador/a de permisos audiovisual y escénico
|Coordinador/a de piso TV
|Coordinador/a de posproducción audiovisual y escénico
|Coordinador/a de producción audiovisual
|Coordinador/a de producción del backoffice
|Coordinador/a de programación audiovisual y escénico
|Coordinador/a de stunts
|Coordinador/a de uso de música y derechos audiovisuales
|Coordinador/a de derechos audiovisuales
|Coordinador/a de edición para cine, tv y video
|Coordinador/a general de radio
|Coordinador/a técnico/a de emisora
|Coordinador/a territorial de radio
|Diseñador/a de efectos especiales
|Diseñador/a de efectos visuales
|Diseñador/a de posproducción audiovisual y escénico
|Diseñador/a de programación audiovisual y escénico
|Gestor/a PUFA (permiso unificado para filmaciones audiovisuales)
|Jefe/a de contenido audiovisual y escénico
|Jefe/a de escenario
|Jefe/a de piso audiovisual
|Jefe/a de posproducción audiovisual y escénico
|Jefe/a de producción audiovisual y escénico
|Jefe/a de programación audiovisual y escénico
|Jefe/a de soportes y grip
|Jefe/a de transmisión en directo
|Líder/lideresa de contenidos audiovisual y escénico
|Líder/lideresa de contenidos digitales y multiplataforma
|Líder/lideresa de producción audiovisual y escénico
|Productor/a auxiliar de campo de eventos
|Realizador/a audiovisual
|Realizador/a conceptual de autopromos
|Realizador/a de campo
|Realizador/a de cine y TV
|Realizador/a de TV y video
|Realizador/a general
|Realizador/a de making of
|Supervisor/a de postproducción audiovisual y escénico/a
|Supervisor/a musical
|Supervisor/a VFX
|Videógrafo/a
|Coordinador/a de restauración audiovisual
|Coordinador/a de comunicación audiovisual
26551|Actor/actriz
|Actor/actriz artista de voz
|Actor/actriz de activación de marca
|Actor/actriz de cine
|Actor/actriz de comerciales
|Actor/actriz de doblajes de voz
|Actor/actriz de fondo
|Actor/actriz de objetos inanimados
|Actor/actriz de pantomima
|Actor/actriz de performance
|Actor/actriz de producciones sonoras
|Actor/actriz de teatro
|Actor/actriz de teatro de calle y espacios no convencionales
|Actor/actriz de teatro de títeres y marionetas
|Actor/actriz de teatro gestual
|Actor/actriz de televisión
|Actor/actriz mimoclown
|Cuentero/a
|Daredevil
|Mimo
|Mimo artístico
|Mimo de teatro
|Narrador/a oral
|Voice over
|Actor/actriz de artes vivas
|Actor/actriz de improvisación
|Actor/actriz de teatro musical
|Actor/actriz transformista
26559|Artista de caracterización de voces
|Artista de doblaje de voz
|Contador/a de historias
|Cuentacuentos
|Cuentista
|Declamador/a
|Doble de diálogo
|Intérprete de comerciales
|Intérprete de fondo
|Intérprete de objetos inanimados
|Intérprete de pantomima
|Intérprete de pequeñas partes
|Intérprete de performance
|Intérprete de radionovelas
|Intérprete de reparto
|Intérprete de sala
|Intérprete de teatro de calle y espacios no convencionales
|Intérprete de títeres y marionetas
|Intérprete secundario/a
|Actor/actriz porno
|Intérprete de artes eróticas
|Intérprete de personajes festivos y culturales
26560|Anfitrión/a de programa de entrevistas
|Anfitrión/a de radio
|Anfitrión/a de televisión
|Animador/a de centro cultural
|Animador/a de espectáculos públicos
|Animador/a de televisión
|Anunciador/a locutor/a
|Conductor/a de programa
|Locutor/a
|Locutor/a de noticias
|Locutor/a de radio
|Locutor/a de televisión
|Locutor/a deportivo/a
|Locutor/a narrador/a
|Maestro/a de ceremonias
|Presentador/a
|Presentador/a de espectáculos públicos
|Presentador/a de noticias
|Presentador/a de noticias para radio y televisión
|Presentador/a de programa de entrevistas
|Presentador/a de televisión
|Presentador/a musical
|Presentador/a de noticias de radio
|Presentador/a de noticias de televisión
|Presentador/a realizador/a
|Radiodifusor/a
|Reportero/a del clima
|Reportero/a del tiempo
|Reportero/a del tráfico
26591|Acróbata
|Aerealista
|Antipodista
|Artista de circo
|Artista cuerda floja
|Artista trapecista
|Cómico/a de circo
|Contorsionista
|Equilibrista
|Escapista
|Faquir
|Globoflexor/a
|Hipnotizador/a
|Hombre/mujer bala
|Ilusionista
|Lanzador/a y tragafuegos
|Lanzador/a de cuchillos
|Mago/a
|Malabarista
|Manipulador/a de objetos circenses
|Payaso/a
|Prestidigitador/a
|Saltimbanqui
|Tragasable
|Trapecista
|Motociclista de globo de la muerte
|Cátcher de circo
|Artista fonomímico/a de circo
|Acróbata individual
|Acróbata en grupo
|Acróbata con aparatos
|Funambulista
|Artista con burbujas
|Artista de péndulo
|Artista de variedades circenses
|Artista de rueda CyR
|Picador/a de circo
26599|Artista comercial gráfico/a
|Artista de marionetas
|Artista extreme
|Bastonero/a
|Comediante/a
|Comediante/a en vivo
|Cómico/a
|Conjurador/a
|Humorista
|Imitador/a
|Instructor/a de animales
|Marionetista
|Titiritero/a
|Ventrílocuo/a
|Artista transformista
31111|Asistente/a de producción química
|Inspector/a químico/a de calidad
|Laboratorista químico/a
|Supervisor/a de dispensación de materias primas químicas
|Supervisor/a de pesaje químico
|Técnico/a analista de control de calidad química
|Técnico/a analista químico/a
|Técnico/a de aseguramiento de calidad química
|Técnico/a de control de calidad de procesamiento químico
|Técnico/a de laboratorio químico
|Técnico/a físico/a
|Técnico/a químico/a
|Tecnólogo/a químico/a
31112|Asistente/a de geología
|Auxiliar de geología
|Técnico/a de geología
|Técnico/a de hidrología
|Técnico/a de oceanografía
|Técnico/a en geología y minería
|Técnico/a en geofísica
|Técnico/a geofísico/a
|Técnico/a geólogo/a
31113|Inspector/a meteorológico/a de puerto
|Técnico/a de astronomía
|Técnico/a de meteorología
|Técnico/a meteorólogo/a
|Técnico/a de operaciones de estación meteorológica
|Técnico/a de servicio climatológico
31114|Laboratorista en metrología
|Metrólogo/a
|Técnico/a de laboratorio en calibración y ensayo
|Técnico/a en calibración y aseguramiento metrológico
|Técnico/a en medición y ensayos
|Técnico/a en metrología
|Técnico/a en servicios de calibración
|Tecnólogo/a en aseguramiento metrológico
|Laboratorista de ensayos y calibraciones
31115|Asistente/a de laboratorio de procesamiento químico
|Asistente/a de laboratorio químico
|Asistente/a o auxiliar de laboratorio acuícola
|Auxiliar de laboratorio de calibraciones y ensayos
|Auxiliar de laboratorio procesamiento químico
|Auxiliar de laboratorio químico
|Auxiliar de mediciones y ensayos
|Auxiliar de pruebas y ensayos de laboratorio
|Auxiliar de control de calidad de laboratorio
|Auxiliar documental de laboratorio
31121|Analista de suelos en ingeniería civil
|Aparejador/a de ingeniería civil
|Asistente/a de ingeniería civil
|Auxiliar de actas petróleo y gas
|Auxiliar de parámetros ambientales
|Auxiliar de ingeniería civil
|Especialista de prevención de incendios
|Estimador/a de ingeniería civil
|Estimador/a de ingeniería civil en costos de construcción
|Inspector/a de incendios
|Inspector/a de instalación sistemas de protección contra incendios
|Laboratorista de suelos
|Secretario/a de obras civiles
|Técnico/a ambiental de obras civiles
|Técnico/a aparejador/a de ingeniería civil
|Técnico/a asistente/a de arquitectura
|Técnico/a auxiliar de arquitectura
|Técnico/a en cálculo de costos de construcción
|Técnico/a de arquitectura
|Técnico/a de conservación edificios
|Técnico/a de construcción
|Técnico/a de construcciones civiles
|Técnico/a de geotécnica
|Técnico/a de ingeniería civil
|Técnico/a de ingeniería civil construcción
|Técnico/a de ingeniería civil costos construcción
|Técnico/a de ingeniería civil hidráulica
|Técnico/a de ingeniería civil irrigación
|Técnico/a de ingeniería de construcción
|Técnico/a de instalaciones hidráulicas
|Técnico/a de prevención de incendios
|Técnico/a en construcción y arquitectura
|Técnico/a en manejo ambiental y obras civiles
|Técnico/a en materiales construcción
|Técnico/a en recuperación del patrimonio construido
|Técnico/a en suelos y estructuras civiles
31122|Agrimensor/a
|Agrimensor/a catastral
|Agrimensor/a de edificio
|Agrimensor/a de minas
|Agrimensor/a de topografía
|Agrimensor/a de topografía aérea
|Agrimensor/a geodésico/a
|Agrimensor/a hidrográfico/a
|Agrimensor/a marino/a
|Capataz topotrocha
|Geomensor/a
|Técnico/a agrimensor/a
|Técnico/a de soporte en geomática
|Técnico/a de topografía
|Técnico/a topográfico/a
|Tecnólogo/a en topografía
|Topógrafo/a
|Topógrafo/a de construcción
|Topógrafo/a de fotogeometría
|Topógrafo/a de línea de transmisión
|Topógrafo/a de línea sísmica
|Topógrafo/a de minas
|Topógrafo/a de suelos
|Topógrafo/a hidrográfico/a
|Topógrafo/a de la industria petrolera
|Auxiliar técnico/a en topografía
|Reconocedor/a predial
31123|Técnico/a cartógrafo/a marino/a
|Técnico/a compilador/a cartográfico/a
|Técnico/a de cartografía
|Técnico/a fotogrametrista
|Técnico/a en sistemas de información geográfica
31130|Aerotécnico/a
|Electricista en mantenimiento de superficies petróleo y gas
|Electrotécnico/a
|Electrotécnico/a de alta tensión
|Electrotécnico/a de energía eléctrica
|Electrotécnico/a de iluminación
|Electrotécnico/a de ingeniería eléctrica
|Estimador/a de ingeniería eléctrica
|Estimador/a eléctrico/a
|Operador/a de electric line
|Técnico/a analista CBM
|Técnico/a de electricidad
|Técnico/a de ingeniería eléctrica
|Técnico/a de ingeniería iluminación eléctrica
|Técnico/a de transmisión de energía eléctrica
|Técnico/a electricista de aeronaves
|Técnico/a electricista automotriz en la industria petrolera
|Técnico/a electricista de alta tensión
|Técnico/a electricista de aviación
|Técnico/a electricista en la industria petrolera
|Técnico/a en electrotecnia
|Técnico/a en distribución de energía eléctrica
|Técnico/a en electricidad industrial
|Técnico/a en instalación de redes eléctricas
|Técnico/a en instalación y mantenimiento de redes de energía eléctrica
|Técnico/a en instalaciones eléctricas
|Técnico/a en mantenimiento electromecánico
|Técnico/a en redes eléctricas de distribución de energía
|Técnico/a pleno/a electricista en la industria petrolera
|Tecnólogo/a de electricidad
|Tecnólogo/a de ingeniería eléctrica
|Técnico/a eléctrico/a aeronáutico/a
31141|Asistente/a de ingeniería de hardware
|Asistente/a informático/a de ingeniería hardware
|Auxiliar de pruebas en electrónica
|Auxiliar de desarrollo de hardware
|Estimador/a de ingeniería electrónica
|Regulador/a de la calidad de productos electrónicos
|Supervisor/a de casablanca
|Técnico/a de componentes microinformáticos
|Técnico/a de diseño de hardware por computador
|Técnico/a de electrónica
|Técnico/a de electrónica industrial
|Técnico/a de ingeniería aeroespacial
|Técnico/a de ingeniería de artículos electrónicos
|Técnico/a de ingeniería de instrumentación
|Técnico/a de ingeniería electrónica
|Técnico/a de ingeniería en diseño de hardware informático
|Técnico/a de ingeniería semiconductores
|Técnico/a de mantenimiento electrónico
|Técnico/a de servicio electrónicos
|Técnico/a de soporte o montaje en manufactura electrónica
|Técnico/a electrónico/a en biomédica
|Técnico/a en manufactura electrónica
|Tecnólogo/a en electrónica
|Tecnólogo/a en mantenimiento electrónico e instrumental industrial
|Tecnólogo/a en equipos biomédicos
31142|Instrumentista industrial
|Técnico/a en automatización e instrumentación
|Técnico/a en instrumentación y control electrónico
|Técnico/a de equipo de proceso de control industrial
|Técnico/a en instrumentación industrial
|Técnico/a instrumentista en la industria petrolera
31150|Estimador/a de ingeniería mecánica
|Experto/a en marítima
|Modelista mecánico/a
|Perito/a de ingeniería mecánica
|Regulador/a de la calidad de productos de ingeniería mecánica
|Supervisor/a automotriz de facilidades de industria petrolera
|Supervisor/a de patio de automotores
|Tasador/a de ingeniería mecánica
|Técnico/a aeronáutico/a
|Técnico/a de aire acondicionado y refrigeración
|Técnico/a de arquitectura naval
|Técnico/a de construcción naval
|Técnico/a de diseño de máquinas
|Técnico/a de ingeniería aeronáutica
|Técnico/a de ingeniería agrícola maquinaria
|Técnico/a de ingeniería aire acondicionado
|Técnico/a de ingeniería automotriz
|Técnico/a de ingeniería combustión interna
|Técnico/a de ingeniería de calefacción
|Técnico/a de ingeniería de construcción de barcos
|Técnico/a de ingeniería de motor a reacción
|Técnico/a de ingeniería de motores
|Técnico/a de ingeniería de motores de locomotora
|Técnico/a de ingeniería de refrigeración
|Técnico/a de ingeniería de turbinas de gas
|Técnico/a de ingeniería diésel de motores
|Técnico/a de ingeniería energía nuclear
|Técnico/a de ingeniería industrial maquinaria y herramientas
|Técnico/a de ingeniería lubricación
|Técnico/a de ingeniería marina
|Técnico/a de ingeniería mecánica
|Técnico/a de ingeniería mecatrónica
|Técnico/a de ingeniería naval
|Técnico/a de mecánica naval
|Técnico/a de mecánica y construcción mecánica
|Técnico/a de mecatrónica
|Técnico/a de sistemas hidráulicos
|Técnico/a en refrigeración industrial industria petrolera
|Técnico/a inspector/a de integridad mecánica en petróleo y gas
|Técnico/a en integridad mecánica en petróleo y gas
|Técnico/a mecánico/a
|Técnico/a mecánico/a en aeronáutica
|Técnico/a mecánico/a de aeronaves
|Técnico/a mecánico/a automotriz en la industria petrolera
|Técnico/a mecánico/a automotriz pleno/a de motores en la industria petrolera
|Técnico/a mecánico/a de automóviles
|Técnico/a mecánico/a de agricultura
|Técnico/a mecánico/a de aire acondicionado
|Técnico/a mecánico/a de biomédica
|Técnico/a mecánico/a de calefacción refrigeración y ventilación
|Técnico/a mecánico/a de construcción naval
|Técnico/a mecánico/a de energía nuclear
|Técnico/a mecánico/a de lubricación
|Técnico/a mecánico/a de motores
|Técnico/a mecánico/a de motores de combustión interna
|Técnico/a mecánico/a de motores de vehículos
|Técnico/a mecánico/a de motores diésel
|Técnico/a mecánico/a de refrigeración
|Técnico/a mecánico/a de turbinas de gas
|Técnico/a mecánico/a especializado/a en la industria petrolera
|Técnico/a mecánico/a en la industria petrolera
|Técnico/a mecánico/a pleno/a automotriz de patio en la industria petrolera
|Técnico/a mecánico/a pleno/a en la industria petrolera
|Técnico/a pleno/a en refrigeración en la industria petrolera
|Técnico/a en refrigeración
|Técnico/a en sistemas de calefacción
|Técnico/a en sistemas de refrigeración y aire acondicionado
|Tecnólogo/a en agricultura de precisión
|Topógrafo/a marino/a
31160|Coordinador/a en control de calidad química farmacéutica
|Estimador/a de ingeniería química
|Inspector/a de control de calidad de productos farmacéuticos
|Jefe/a de control de calidad químico
|Perito/a de ingeniería química
|Tasador/a de química industrial
|Técnico/a de ingeniería de petróleo
|Técnico/a de ingeniería de procesos químicos
|Técnico/a de ingeniería de producción y distribución de gas natural
|Técnico/a de ingeniería química
|Técnico/a de petroquímica
|Técnico/a en producción de productos farmacéuticos
|Técnico/a en química aplicada
|Técnico/a en química industrial
|Técnico/a en química industrial de gas
|Técnico/a en química industrial de petróleo
|Técnico/a en química industrial de procesos químicos
|Técnico/a en química industrial de producción y distribución gas
|Técnico/a en química industrial de refinación de petróleo
|Técnico/a en química producción de plásticos
|Técnico/a en química refinación de petróleo
|Técnico/a petroquímico/a
|Técnico/a químico/a de alimentos
|Técnico/a químico/a de productos de caucho
|Técnico/a químico/a de productos farmacéuticos
|Técnico/a químico/a industrial
|Técnico/a en tinturado de textiles
|Tecnólogo/a de química industrial
|Tecnólogo/a en química aplicada
31171|Acidificador/a de servicios a pozos de petróleo
|Cementador/a de servicios en pozo de petróleo
|Cementador/a de pozos de petróleo
|Desincrustador/a de pozos de petróleo y gas
|Inspector/a de mina
|Inspector/a de seguridad de minas
|Laboratorista de minería
|Muestreador/a de cantera
|Muestreador/a de carbón
|Muestreador/a de mina
|Muestreador/a de minerales
|Muestreador/a de metal fundido
|Muestreador/a subterráneo/a
|Operador/a de estimulación o fractura de petróleo
|Operador/a de flush by
|Probador/a de dureza en minas y canteras
|Supervisor/a de taladro sísmico
|Técnico/a de acidificación de petróleo y gas
|Técnico/a de acidificación de pozos
|Técnico/a de extracción de carbón
|Técnico/a de extracción de metales
|Técnico/a de extracción de petróleo y gas natural
|Técnico/a de extracción sondeo de pozos
|Técnico/a de fluidos de perforación
|Técnico/a de ingeniería de extracción de petróleo y gas natural
|Técnico/a de ingeniería de minas
|Técnico/a de metalurgia
|Técnico/a de metalurgia ensayador de metales
|Técnico/a de metalurgia extractiva
|Técnico/a de metalurgia física
|Técnico/a de metalurgia y fundición
|Técnico/a de metalurgia y producción de metales
|Técnico/a de mineralogía
|Técnico/a de minería
|Técnico/a de perforación de pozos
|Técnico/a de petrología
|Técnico/a de siderurgia
|Técnico/a en minas
|Técnico/a en metalurgia en ensayo de metales
|Técnico/a en metalurgia en extracción
|Técnico/a en metalurgia en producción y refinación de metales
|Técnico/a metalúrgico/a
|Tirador/a de pozos de petróleo y gas
|Tomador/a de muestras de minerales
|Tratador/a de acidificación de pozos
31172|Capataz de harvesting
|Capataz de registro
|Colector/a de datos de hidrocarburos
|Transcribista de datos hidrocarburos
|Transcribista de campo de hidrocarburos
31181|Artefinalista
|Delineante
|Delineante aeronáutico/a
|Delineante de arquitectura
|Delineante de CAD
|Delineante de cartografía
|Delineante de electrónica
|Delineante de geología
|Delineante de ilustraciones técnicas
|Delineante de ingeniería
|Delineante de ingeniería aeronáutica
|Delineante de ingeniería civil
|Delineante de ingeniería eléctrica
|Delineante de ingeniería electrónica
|Delineante de ingeniería mecánica
|Delineante de ingeniería naval
|Delineante de obra civil
|Delineante de plantilla y herramienta
|Delineante de sistemas de calefacción y ventilación
|Delineante eléctrico/a
|Delineante estructural
|Delineante geológico/a
|Delineante litográfico/a
|Delineante mecánico/a
|Delineante técnico/a
|Delineante topográfico/a
|Delineante y dibujante técnico/a
|Diagramador/a
|Diagramador/a de arte finalista
|Dibujante de arquitectura
|Dibujante de artes gráficas
|Dibujante de autocad
|Dibujante de cartografía
|Dibujante de ingeniería
|Dibujante de mecánica
|Dibujante industrial
|Dibujante proyectista en la industria petrolera
|Dibujante técnico/a
|Finalizador/a de imágenes
|Finalizador/a digital
|Ilustrador/a de ingeniería
|Montajista gráfico/a
|Rotulista de arte gráfico
|Técnico/a de arte gráfico
|Técnico/a de dibujo arquitectónico
|Técnico/a de dibujo computarizado
|Técnico/a de diseño eléctrico
|Técnico/a de diseño electrónico
|Técnico/a de diseño gráfico y animación
|Técnico/a de diseño publicitario
|Técnico/a de diseño y dibujo computarizado
|Técnico/a delineante en litografía
|Técnico/a en diseño y animación
|Técnico/a en dibujo 2D
|Técnico/a en dibujo 3D
|Técnico/a en diseño gráfico
|Técnico/a en diseño y artes gráficas
|Técnico/a en piezas publicitarias
|Técnico/a ilustrador/a
|Técnico/a serigrafísta
31182|Auxiliar de calidad en producción gráfica
|Auxiliar de dibujo publicitario
|Auxiliar de diseño gráfico
|Auxiliar de producción gráfica
|Auxiliar de suministros en producción gráfica
|Auxiliar de terminados y acabados en producción gráfica
31183|Colorista gráfico/a
|Graficador/a de imágenes computarizadas
|Modelador/a gráfico/a
|Renderizador/a gráfico/a
|Retocador/a de imágenes digitales
|Graficador/a de imágenes 3D
31191|Técnico/a analista de tiempos y movimientos
|Técnico/a de control de procesos
|Técnico/a de control de producción
|Técnico/a de diseño de empaques
|Técnico/a de diseño de moldes
|Técnico/a de diseño de muebles
|Técnico/a de diseño de productos industriales
|Técnico/a de diseño industrial
|Técnico/a de diseño textil
|Técnico/a de eficiencia industrial
|Técnico/a de estudio del trabajo
|Técnico/a de estudios de tiempos y movimientos
|Técnico/a de fabricación e ingeniería industrial
|Técnico/a de fabricación plásticos
|Técnico/a de fabricación textil
|Técnico/a de ingeniería de diseño industrial
|Técnico/a de ingeniería de eficiencia industrial
|Técnico/a de ingeniería de producción
|Técnico/a de ingeniería industrial
|Técnico/a de ingeniería y organización industrial
|Técnico/a de organización industrial
|Técnico/a de procesamiento industrial
|Técnico/a de producción
|Técnico/a de producción de curtiembre
|Técnico/a de producción industrial
|Técnico/a de programación de fabricación
|Técnico/a de seguridad industrial
|Técnico/a de textiles
|Técnico/a en curtimbres
|Técnico/a industrial
|Técnico/a en logística de producción
|Asistente/a de planeación de la producción
|Asistente/a industrial de desarrollo de productos
|Coordinador/a de fabricación
|Técnico/a de aseguramiento de calidad
|Técnico/a de calidad de producción industrial
|Técnico/a de fabricación
|Coordinador/a de fabricación industrial
|Técnico/a de fabricación industrial
31199|Inspector/a de accidentes de vehículos de transporte
|Inspector/a de pruebas no destructivas
|Inspector/a de equipos de transporte e instrumentos de medición
|Investigador/a de incendios
|Radiógrafo/a industrial
|Supervisor/a de montaje electromecánico
|Técnico/a analista de procesos
|Técnico/a de análisis de vibración
|Técnico/a de análisis de vibración acústica
|Técnico/a de cálculo de costos y cantidades
|Técnico/a de ciencias forenses
|Técnico/a de cuantificación
|Técnico/a de electromecánica
|Técnico/a de emisión acústica
|Técnico/a de ingeniería de estudio de tiempos y movimientos
|Técnico/a de ingeniería de métodos
|Técnico/a de ingeniería y planificación
|Técnico/a de ingeniería y seguridad
|Técnico/a de robótica
|Técnico/a de sistemas excepto informática
|Técnico/a de ultrasónica
|Técnico/a en electromecánica y redes
|Técnico/a en fabricación de tejidos
|Técnico/a reparacables en el sector de hidrocarburos
|Técnico/a verificador/a de cantidades
|Tecnólogo/a de ultrasonido
|Tecnólogo/a en electromecánica
|Especialista en END (ensayos no destructivos)
|Jefe/a en END (ensayos no destructivos)
|Técnico/a de fermentación
31211|Analista de minería a cielo abierto
|Capataz de cantera
|Capataz de minas
|Capataz de minería a cielo abierto
|Capataz de minería bajo tierra
|Capataz de mina subterránea
|Controlador/a de materiales de minería
|Coordinador/a de operaciones subterráneas
|Coordinador/a de explosivos
|Coordinador/a de explotación de minas
|Coordinador/a de planeamiento minero y topografía
|Coordinador/a de producción de minería
|Coordinador/a de turno de minería
|Coordinador/a de ventilación de minas
|Jefe/a de campo minería
|Jefe/a de clasificación y cargue en minas
|Jefe/a de coquización de carbón
|Jefe/a de explotación minera
|Jefe/a de extracción minera
|Jefe/a de planeamiento minero y topografía
|Responsable técnico/a de minería
|Responsable técnico/a minero/a
|Supervisor/a de acopio y despacho de minerales
|Supervisor/a de cambio de minería
|Supervisor/a de cantera
|Supervisor/a de clasificación y cargue en minas
|Supervisor/a de desarrollo minero
|Supervisor/a de explotación minera
|Supervisor/a de formación en minas
|Supervisor/a de mina
|Supervisor/a de mina a cielo abierto
|Supervisor/a de mina subterránea
|Supervisor/a de minería
|Supervisor/a de minería y canteras
|Supervisor/a de molinos mineros
|Supervisor/a de patios en minas
|Supervisor/a de planta lavadora de minería
|Supervisor/a de planta petróleo y gas
|Supervisor/a de procesamiento de minerales
|Supervisor/a de producción de minas
|Supervisor/a de tratamiento de minerales
|Supervisor/a de turno coquización de carbón
|Supervisor/a de voladura y minería
|Suplente de minería
31212|Capataz de cuadrilla de servicio a pozos
|Capataz de perforación de pozos de petróleo y gas
|Capataz de taladro sísmica
|Capataz de servicios a pozos petróleo y gas
|Coordinador/a de proyectos de perforación y explotación
|Coordinador/a de servicios petroleros
|Jefe/a de perforación
|Supervisor/a de cuadrilla de servicio a pozos
|Supervisor/a de coiled tubing
|Supervisor/a de cuadrilla de pozos
|Supervisor/a de equipo de perforación
|Supervisor/a de estimulación o fractura
|Supervisor/a de flush by
|Supervisor/a de fraccionamiento de petróleo y gas
|Supervisor/a de perforación de petróleo y gas
|Supervisor/a de perforación y servicios de pozos de petróleo y gas
|Supervisor/a de refrigeración de industria petrolera
|Supervisor/a de taller de bombas en la industria petrolera
|Supervisor/a de tubería de industria petrolera
|Supervisor/a pailero/a de industria petrolera
|Supervisor/a de planta de distribución de gas
|Supervisor/a de planta de gas
|Supervisor/a de planta de gas licuado
|Supervisor/a de planta de gas natural
|Jefe/a de pozo
|Jefe/a de sondeos petroleros
31213|Analista en la industria petrolera
|Asistente/a de perforación de petróleo y gas
|Asistente/a de producción en la industria petrolera
|Capataz de cuadrilla de mantenimiento industria petrolera
|Capataz de cuadrilla de rocería industria petrolera
|Capataz de planta de producción de gas
|Capataz de planta de gas
|Coordinador/a de facilidades y producción de petróleo y gas
|Jefe/a de cuadrilla de mantenimiento industria petrolera
|Jefe/a de cuadrilla de rocería industria petrolera
|Jefe/a de planta de producción de gas
|Jefe/a de taller de industria petrolera
|Jefe/a de planta de gas
|Programador/a de obra petróleo y gas
|Supervisor/a de instalaciones gas licuado del petróleo
|Supervisor/a de operación de oleoductos
|Supervisor/a de operaciones de hidrocarburos
|Supervisor/a de procesamiento de petróleo
|Supervisor/a de producción de hidrocarburos
|Supervisor/a de refinación de petróleo
|Supervisor/a de seguridad de industria petrolera
|Supervisor/a de tratamiento químico de petróleo y gas
|Supervisor/a de well testing en facilidades de producción
|Supervisor/a de gas licuado del petróleo
|Supervisor/a de planta de tratamiento de aguas y desechos
|Supervisor/a de procesamiento químico de petróleo y gas
|Supervisor/a de tratamiento químico de petróleo, gas y aguas
31221|Coordinador/a de personal de empaque de productos agrícolas
|Inspector/a auxiliar de planta de beneficio animal
|Inspector/a de calidad de leche
|Inspector/a de calidad productos pecuario
|Inspector/a de planta de beneficio animal
|Inspector/a en planta y beneficio
|Supervisor/a de barcadilla
|Supervisor/a de clasificación y empaque de alimentos procesados
|Supervisor/a de congelación y almacenamiento de pescado
|Supervisor/a de corte de carnes
|Supervisor/a de cuarto frio
|Supervisor/a de empacadora agrícola
|Supervisor/a de empaque de alimentos y bebidas
|Supervisor/a de línea de producción de alimentos y bebidas
|Supervisor/a de molienda de granos y de especias
|Supervisor/a del personal de planta de beneficio animal
|Supervisor/a de planta de beneficio animal
|Supervisor/a de planta de transformación industrial de alimentos y bebidas
|Supervisor/a de procesamiento de alimentos y bebidas
|Supervisor/a de procesamiento de carne y pescado
|Supervisor/a de procesamiento de cárnicos
|Supervisor/a de procesos cárnicos
|Supervisor/a de procesos de elaboración de alimentos y bebidas
|Supervisor/a de procesos de panificación
|Supervisor/a de productos lácteos
|Supervisor/a de elaboración de bebidas
|Supervisor/a de envasado de bebidas
|Supervisor/a de procesos de calidad de alimentos y bebidas
|Supervisor/a de procesos de envase de alimentos y bebidas
|Supervisor/a de procesos de frutas y hortalizas
|Supervisor/a de procesos de pescado y mariscos
|Supervisor/a de procesos de pastelería y repostería
|Técnico/a de control calidad de procesamiento de alimentos
|Coordinador/a de cristalografía en alimentos y bebidas
|Coordinador/a de inocuidad alimentos
|Jefe/a de molino procesamiento alimentos y bebidas
31222|Supervisor/a de ensamble de productos de caucho
|Supervisor/a de ensamble de productos de plástico
|Supervisor/a de extrusión para fabricación de productos de caucho
|Supervisor/a de extrusión para fabricación de productos de plástico
|Supervisor/a de fabricación de neumáticos
|Supervisor/a de fabricación de productos de caucho
|Supervisor/a de fabricación de productos de plástico y caucho
|Supervisor/a de fabricación de productos plásticos
|Supervisor/a de moldeo por inyección de plástico y caucho
|Supervisor/a de producción de plásticos
|Supervisor/a de extrusión en la fabricación de plástico y caucho
|Supervisor/a de fabricación de plásticos
|Supervisor/a de planta de inyección de plásticos
|Coordinador/a de planeación de la producción de plástico y caucho
|Supervisor/a de calandrado de plástico y caucho
|Supervisor/a de ensamble de producción de plástico y caucho
|Supervisor/a de fundición de producción de plástico y caucho
|Supervisor/a de mezclas de producción de plástico y caucho
|Supervisor/a de moldeo de plástico y caucho
|Supervisor/a de recuperados de producción de plástico
|Supervisores/supervisoras de calidad de fabricación de plástico y caucho
|Supervisor/a de producción de reencauche
|Supervisor/a de prensado de caucho
|Supervisor/a de planta de producción de caucho
|Supervisor/a de planta de producción de plástico
31223|Supervisor/a de ensamble de productos de cartón
|Supervisor/a de fabricación de papel
|Supervisor/a de fabricación de productos papel
|Supervisor/a de procesamiento de madera
|Supervisor/a de procesamiento de pulpa
|Supervisor/a de producción de papel
|Supervisor/a de producción de pulpa
|Supervisor/a de planta de transformación industrial de pulpa y papel
|Supervisor/a de planta de tratamiento de la madera
|Supervisor/a de producción de pulpa y papel
31224|Coordinador/a de fabricación de vehículos
|Coordinador/a de producción de ensamble de vehículos de motor
|Coordinador/a de producción línea de ensamble de vehículos
|Inspector/a de ensamble de chasis
|Inspector/a de ensamble de fabricación de vehículos
|Inspector/a de ensamble de motores de vehículos
|Inspector/a de ensamble mecánico
|Supervisor/a de ensamble de vehículos de motor
|Supervisor/a de ensamble y fabricación de vehículos
|Supervisor/a de ensamble de vehículos
|Supervisor/a de fabricación de vehículos
31225|Director/a de producción de impresión
|Gestor/a de calidad de impresión
|Jefe/a operativo/a en la industria gráfica
|Líder/lideresa de transformación e impresión
|Supervisor/a de acabado de impresión
|Supervisor/a de artes gráficas
|Supervisor/a de encuadernación
|Supervisor/a de impresión
|Supervisor/a de industria gráfica
|Supervisor/a de preimpresión
|Supervisor/a de taller de composición de impresión
|Supervisor/a de planta en la industria gráfica
|Supervisor/a de producción de impresos
|Jefe/a en producción gráfica
|Supervisor/a de acabado de industria gráfica
31226|Capataz de fundición
|Inspector/a de procesamiento de metal
|Inspector/a de seguridad y salud de vehículos
|Inspector/a de vehículos
|Inspector/a de vehículos especificaciones técnicas
|Inspector/a de fundición
|Inspector/a de procesamiento del vidrio
|Inspector/a técnico/a marino/a
|Jefe/a de personal mecánico de mantenimiento
|Jefe/a de muelle en dique seco
|Jefe/a de patio de mantenimiento automotriz
|Jefe/a de taller de mantenimiento industrial
|Jefe/a de taller de mantenimiento maquinaria
|Jefe/a de taller de mecánica automotriz
|Supervisor/a de control de calidad de productos metálicos y mecánicos
|Supervisor/a de ajustadores y ajustadoras de máquinas herramientas
|Supervisor/a de altos hornos
|Supervisor/a de caldereros
|Supervisor/a de ensamble de aeronaves
|Supervisor/a de ensamble de maquinaria
|Supervisor/a de ensamble de maquinaria liviana
|Supervisor/a de ensamble de motores
|Supervisor/a de ensamble de productos metálicos
|Supervisor/a de fabricación de equipos de calefacción
|Supervisor/a de fabricación de equipos refrigeración
|Supervisor/a de fabricación de maquinaria y productos metálicos
|Supervisor/a de fabricación de productos de cerámica y vidrio
|Supervisor/a de fabricación de productos mecánicos
|Supervisor/a de fabricación de productos metálicos
|Supervisor/a de fundición
|Supervisor/a de galvanizado
|Supervisor/a de herreros y forjadores
|Supervisor/a de personal de instalación de estructuras metálicas
|Supervisor/a de instrumentación de productos mecánicos, metálicos y minerales
|Supervisor/a de laminación de metal
|Supervisor/a de mantenimiento control petróleo y gas
|Supervisor/a de mantenimiento mecánico petróleo y gas
|Supervisor/a de mecánica
|Supervisor/a de mecánica y mantenimiento automotor
|Supervisor/a de personal mecánico de aire acondicionado
|Supervisor/a de personal mecánico de aviación
|Supervisor/a de personal mecánico de equipo pesado
|Supervisor/a de personal mecánico de industria petrolera
|Supervisor/a de personal mecánico de mantenimiento
|Supervisor/a de personal mecánico de mantenimiento de aviones
|Supervisor/a de personal mecánico de maquinaria textil
|Supervisor/a de personal mecánico de refrigeración y aire acondicionado
|Supervisor/a de personal mecánico en electricidad automotriz
|Supervisor/a de personal de mecánica industrial
|Supervisor/a de mecanizado
|Supervisor/a de modelistas y matriceros
|Supervisor/a de moldeo de arcilla
|Supervisor/a de moldeo de vidrio
|Supervisor/a de personal de operación de máquinas de forja
|Supervisor/a de personal de operación de máquinas de trabajo de metal
|Supervisor/a de ornamentistas y forjadores
|Supervisor/a de patio de mantenimiento automotor
|Supervisor/a de patio de mantenimiento automotriz
|Supervisor/a de procesamiento de cemento
|Supervisor/a de procesamiento de vidrio
|Supervisor/a de producción fabricación de metalmecánica
|Supervisor/a de productos de concreto
|Supervisor/a de refinación metales
|Supervisor/a de personal de soldadura
|Supervisor/a de taller de mantenimiento de maquinaria
|Supervisor/a de taller de mantenimiento industrial
|Supervisor/a de taller de maquinaria
|Supervisor/a de taller de mecánica automotriz
|Supervisor/a de personal de trabajo de metal en lámina
|Supervisor/a de tratamiento de metales
|Supervisor/a de troquelistas
|Supervisor/a de ensamble de motores de vehículos automotores
|Supervisor/a de fabricación de artículos de cerámica y vidrio
|Supervisor/a de fabricación de productos mecánicos y metálicos
|Supervisor/a de fundición de moldes
|Supervisor/a de fundición y calcinación
|Coordinador/a de centro de control de mantenimiento
|Supervisor/a de centro de control de mantenimiento
31227|Capataz de curtiembre
|Jefe/a de corte y confección
|Jefe/a de taller de confección
|Supervisor/a acabador/a del cuero
|Supervisor/a de acabado de textiles
|Supervisor/a de confección de prendas de vestir
|Supervisor/a de corte de productos de tela piel y cuero
|Supervisor/a de corte de tela, piel y cuero
|Supervisor/a de corte y confección
|Supervisor/a de curtiembre
|Supervisor/a de ensamble de productos textiles
|Supervisor/a de fabricación de calzado
|Supervisor/a de fabricación de prendas de vestir
|Supervisor/a de fabricación de productos de cuero
|Supervisor/a de fabricación de productos de tela, cuero y piel
|Supervisor/a de fabricación de productos textiles
|Supervisor/a de hilatura de textiles
|Supervisor/a de manufactura de productos cuero
|Supervisor/a de máquinas de coser
|Supervisor/a de personal de operación de máquinas de coser
|Supervisor/a de procesamiento de textiles
|Supervisor/a de producción de textiles
|Supervisor/a de productos textiles piel y de cuero
|Supervisor/a de taller de confección
|Supervisor/a de tejeduría de textiles
|Supervisor/a de tejido de punto de textiles
|Supervisor/a de tinturado de textiles
|Supervisor/a de urdimbre de textiles
|Supervisor/a de fabricación de artículos de cuero
|Supervisor/a de fabricación de marroquinería
|Supervisor/a de urdiembre en textiles
31228|Inspector/a de ensamble de aparatos eléctricos
|Inspector/a de ensamble de controles eléctricos
|Inspector/a de ensamble de electrodomésticos
|Inspector/a de ensamble de equipo eléctrico industrial
|Inspector/a de ensamble de fabricación electrónica
|Inspector/a de ensamble de tablero de circuito impreso
|Inspector/a de fabricación de equipo eléctrico
|Inspector/a de seguridad eléctrica
|Inspector/a de seguridad y salud de electricidad
|Jefe/a de producción de aparatos eléctricos y electrónicos
|Supervisor/a de calidad de productos electrónicos
|Supervisor/a de diseño y desarrollo en electrónica
|Supervisor/a de electricistas de construcción
|Supervisor/a de electricistas industriales
|Supervisor/a de electricistas residenciales
|Supervisor/a de ensamble de aparatos eléctricos
|Supervisor/a de ensamble de equipo electrónico
|Supervisor/a de ensamble de motores eléctricos
|Supervisor/a de ensamble de productos eléctricos
|Supervisor/a de ensamble de productos electrónicos
|Supervisor/a de ensamble de transformadores eléctricos
|Supervisor/a de ensamble y prueba electrónica
|Supervisor/a de fabricación de circuitos eléctricos
|Supervisor/a de fabricación de circuitos electrónicos
|Supervisor/a de fabricación de equipos eléctricos
|Supervisor/a de fabricación de productos eléctricos
|Supervisor/a de fabricación de productos electrónicos
|Supervisor/a de fabricación electrónica
|Supervisor/a de personal de instalación de redes de energía eléctrica
|Supervisor/a de mantenimiento automatización de petróleo y gas
|Supervisor/a de mantenimiento eléctrico petróleo y gas
|Supervisor/a de mantenimiento instrumentación de petróleo y gas
|Supervisor/a de producción de electricidad
|Supervisor/a de producción en electrónica
|Supervisor/a de pruebas en electrónica
|Supervisor/a de servicio electrónico
|Supervisor/a electricista en la industria petrolera
|Supervisor/a eléctrico/a
|Supervisor/a de ensamble electrónico
|Supervisor/a de instalación y reparación de equipos electrónicos
|Supervisor/a de líneas eléctricas
|Supervisor/a de producción en fabricación electrónica
|Supervisor/a de producción y distribución de electricidad
|Supervisor/a de prueba en fabricación de productos electrónicos
31229|Capataz de planta purificadora agua
|Coordinador/a de área de fabricación
|Coordinador/a de área de industria manufactura
|Coordinador/a de producción de muebles y accesorios
|Inspector/a de ensamble de aeronaves
|Inspector/a de ensamble de botes
|Inspector/a de ensamble de instrumentos musicales
|Inspector/a de ensamble de juguetes
|Inspector/a de fabricación y ensamble de productos madera
|Inspector/a de ensamble en fabricación de muebles
|Inspector/a de ensamble de productos de madera
|Medidor/a de madera
|Supervisor/a de acabado
|Supervisor/a de acabado de muebles
|Supervisor/a de carpintería
|Supervisor/a de central eléctrica
|Supervisor/a de ebanistas de fabricación de muebles
|Supervisor/a de ensamblaje
|Supervisor/a de ensamble de bicicletas
|Supervisor/a de ensamble de casas prefabricadas
|Supervisor/a de ensamble de equipo fotográfico
|Supervisor/a de ensamble de implementos deportivos
|Supervisor/a de ensamble de instrumentos de precisión y equipo relacionado
|Supervisor/a de ensamble de muebles
|Supervisor/a de ensamble de productos de madera y afines
|Supervisor/a de ensamble de productos mecánicos
|Supervisor/a de ensamble de relojes
|Supervisor/a de fabricación de discos
|Supervisor/a de fabricación de joyas
|Supervisor/a de fabricación de juguetes
|Supervisor/a de fabricación de muebles y accesorios
|Supervisor/a de fabricación de platería
|Supervisor/a de fabricación de productos de madera
|Supervisor/a de fabricación de productos químicos
|Supervisor/a de fotograbado
|Supervisor/a de laminado y fabricación muebles
|Supervisor/a de línea de ensamble automatizada
|Supervisor/a de línea de producción
|Supervisor/a de mantenimiento de carpintería
|Supervisor/a de personal de operación de máquinas de trabajo de madera
|Supervisor/a de personal de operación para la fabricación de muebles y accesorios de madera
|Supervisor/a de planta de fabricación
|Supervisor/a de procesamiento de tabaco
|Supervisor/a de procesamiento de terminado
|Supervisor/a de procesamiento fotográfico y películas
|Supervisor/a de procesamiento químico
|Supervisor/a de producción de farmacéuticos
|Supervisor/a de producción de industria manufacturera
|Supervisor/a de producción de pintura
|Supervisor/a de producción de químicos
|Supervisor/a de tratamiento de agua
|Supervisor/a de fabricación de joyería
|Supervisor/a de fabricación de muebles
|Supervisor/a de producción de químicos especiales
|Supervisor/a técnico/a de aguas
|Supervisor/a técnico/a de operación sistemas de tratamiento de aguas residuales
|Técnico/a en fabricación industrial
|Coordinador/a de laboratorio de medición y calibración
31231|Administrador/a de obra en construcción
|Capataz de construcción
|Capataz de demolición
|Capataz de perforación y voladura construcción
|Capataz de restauración en construcción
|Coordinador/a de campo de construcción
|Coordinador/a de edificio en construcción
|Coordinador/a de emplazamiento de la obra
|Coordinador/a de obra en construcción
|Gestor/a de obra de gas
|Inspector/a de construcción
|Inspector/a de construcción de vías
|Inspector/a de construcción residencial
|Inspector/a de edificios
|Inspector/a de instalación de tuberías
|Inspector/a de movimientos de tierras
|Inspector/a de obras de construcción
|Inspector/a de obras y servicios
|Inspector/a de prevención incendios en construcción
|Inspector/a de seguridad contra incendios en construcción
|Inspector/a de seguridad en construcción
|Inspector/a de instalación civil de tuberías
|Inspector/a de interventoría de construcción
|Inspector/a de puentes
|Jefe/a de obra de construcción
|Jefe/a de obra redes de gas
|Maestro/a constructor/a
|Maestro/a de construcción
|Maestro/a de obra de construcción
|Maestro/a de obra de edificaciones
|Maestro/a de obra de infraestructura
|Maestro/a de obra de materiales tradicionales
|Maestro/a de obra vías
|Maestro/a general de obra
|Maestro/a tapiero/a
|Residente de construcción
|Superintendente/a de construcción
|Supervisor/a de acabados de cemento
|Supervisor/a de construcción
|Supervisor/a de construcción de edificios
|Supervisor/a de construcción instalación y reparación
|Supervisor/a de construcción obras civiles
|Supervisor/a de construcción residencial
|Supervisor/a de demolición
|Supervisor/a de desarrollo y preparación de vías y minería
|Supervisor/a de emplazamiento de la obra
|Supervisor/a de instalación de tuberías
|Supervisor/a de personal de instalación de sistemas de aspersión
|Supervisor/a de personal de instalación de sistemas de tuberías de aspersión
|Supervisor/a de personal de instalación de sistemas de tuberías de vapor
|Supervisor/a de personal de instalación de sistemas de vapor
|Supervisor/a de personal de instalación de tuberías
|Supervisor/a de mantenimiento de vías
|Supervisor/a de obra de construcción
|Supervisor/a de operaciones de construcción
|Supervisor/a de personal operador de equipo pesado de construcción
|Supervisor/a de pavimentación
|Supervisor/a de perforación y voladura de construcción
|Supervisor/a de pintura en construcción
|Supervisor/a de plomeros
|Supervisor/a de proyecto de construcción
|Supervisor/a de restauración en construcciones
|Supervisor/a de trabajo de edificación o construcción
|Supervisor/a en plomería
31232|Inspector/a de instalaciones de gas
|Inspector/a de instalaciones de gas licuado del petróleo
|Inspector/a de instalaciones industriales de gas
|Inspector/a de instalaciones para el suministro de gas
|Inspector/a de instalaciones residenciales y comerciales de gas
|Inspector/a de redes de gas
|Inspector/a de sistemas e instalaciones de gas
|Inspector/a del sistema de suministro de gas licuado del petróleo GLP
|Inspector/a integral de instalaciones para suministros de gas
|Inspector/a técnico/a de cilindros de gas
|Inspector/a técnico/a de gas licuado del petróleo
|Localizador/a de escapes de gas (planta de gas)
|Revisor/a de instalaciones de gas licuado del petróleo
|Revisor/a de instalaciones de gas natural
|Supervisor/a de personal de instalación de sistemas de gas
|Supervisor/a de personal de instalación de sistemas de tuberías de gas
|Técnico/a en inspecciones de redes de gas
31310|Despachador/a de carga eléctrica de estación central
|Despachador/a de estación de generación
|Inspector/a de sistemas e instalaciones térmicas
|Operador/a de central de estación de energía eléctrica
|Operador/a de central de energía eléctrica
|Operador/a de control de distribución de energía
|Operador/a de control de distribución energía eléctrica
|Operador/a de controlador central de planta generadora de electricidad
|Operador/a de distribución y control de energía eléctrica
|Operador/a de estación de generación de energía
|Operador/a de estación de generación energía eléctrica
|Operador/a de estación diésel de energía
|Operador/a de estación diésel de generación energía eléctrica
|Operador/a de generador de energía eléctrica
|Operador/a de instalación de producción de energía eléctrica
|Operador/a de instalaciones de central eléctrica
|Operador/a de panel de control de reactor nuclear
|Operador/a de planta central de producción de energía eléctrica
|Operador/a de planta central mareomotriz
|Operador/a de planta de central hidroeléctrica en producción de energía eléctrica
|Operador/a de planta de energía de vapor
|Operador/a de planta de energía eléctrica
|Operador/a de planta de energía eólica generación de energía eléctrica
|Operador/a de planta de energía geotérmica
|Operador/a de planta de energía hidroeléctrica
|Operador/a de planta de energía nuclear
|Operador/a de planta de energía solar
|Operador/a de planta de energía térmica
|Operador/a de planta de gas natural y generación de energía eléctrica
|Operador/a de planta de generación y distribución energía eléctrica
|Operador/a de planta de producción de energía eléctrica
|Operador/a de plantas de generación y distribución de energía
|Operador/a de reactor de energía nuclear
|Operador/a de reactor nuclear de producción de energía eléctrica
|Operador/a de rectificador de corriente eléctrica
|Operador/a de rectificador de sistemas de energía eléctrica
|Operador/a de sistema de control de distribución
|Operador/a de sistema de energía
|Operador/a de sistema de generación de energía
|Operador/a de sistemas de energía eléctrica
|Operador/a de subestación de energía eléctrica
|Operador/a de subestaciones de energía
|Operador/a de turbina central de electricidad
|Operador/a de turbina de central eléctrica
|Operador/a de turbina de generación de electricidad
|Operador/a de turbina de producción energía eléctrica
|Patiero/a de planta de generación de energía
|Supervisor/a de sistemas e instalaciones térmicas
|Supervisor/a de planta de generación de energía
31321|Operador/a de aguas residuales
|Operador/a de bocatoma
|Operador/a de embalse
|Operador/a de estación de bombeo
|Operador/a de estación de bombeo de acueducto y alcantarillado
|Operador/a de estación de bombeo de agua
|Operador/a de filtro de agua
|Operador/a de planta de tratamiento de agua
|Operador/a de planta de tratamiento de aguas residuales
|Operador/a de planta de tratamiento de aguas servidas
|Operador/a de represa de agua
|Operador/a de sala o centro de control de tratamiento de aguas
|Operador/a de tanque de decantación
|Operador/a de tanques de sedimentación
|Operador/a de tratamiento de agua
|Operador/a de tratamiento de aguas residuales
|Operador/a de PTAP (planta de tratamiento de agua potable)
|Operador/a de PTAR (planta de tratamiento de aguas residuales)
|Operario/a de planta tratamiento agua
|Técnico/a de tratamiento de lodos
|Técnico/a en tratamiento de aguas
|Técnico/a de PTAP (planta de tratamiento de agua potable)
|Técnico/a de PTAR (planta de tratamiento de aguas residuales)
|Operador/a de tanques de clarificación
|Operador/a de tratamiento de agua potable
31322|Operador/a de clasificación de residuos
|Operador/a de control y emisión de material particulado
|Operador/a de desencarpe
|Operador/a de disposición de residuos
|Operador/a de evacuación de lixiviados
|Operador/a de horno crematorio
|Operador/a de horno de eliminación de residuos
|Operador/a de incinerador
|Operador/a de incinerador de eliminación de residuos
|Operador/a de inspección de gestión del vaso
|Operador/a de instalaciones incineración
|Operador/a de instalaciones incineración residuos
|Operador/a de paisajismo de relleno
|Operador/a de panel de control de incinerador
|Operador/a de planta de incineración
|Operador/a de planta de incineración de residuos
|Operador/a de planta de tratamiento de desechos sólidos
|Operador/a vial de relleno sanitario
|Operario/a de cremación
|Operario/a de horno crematorio
|Operario/a de residuos
|Técnico/a de termofusión y en sistemas de impermeabilización en relleno sanitario
31330|Compresorista
|Destilador/a de productos químicos excepto petróleo
|Operador/a de alambique procesos químicos (excepto petróleo y gas natural)
|Operador/a de autoclave de procesos químicos (excepto petróleo y gas natural)
|Operador/a de compresor de aire
|Operador/a de compresor de gas
|Operador/a de congelador
|Operador/a de control central de producción de cemento
|Operador/a de equipo de destilación y de reacción química
|Operador/a de equipo de filtro prensa sustancias químicas
|Operador/a de equipo de ventilación
|Operador/a de filtrado químico y equipos de separación
|Operador/a de filtros y de procesos químicos relacionados
|Operador/a de instalaciones de producción cemento
|Operador/a de máquina de producción de hielo
|Operador/a de máquina de reacción de procesos químicos (excepto petróleo y gas natural)
|Operador/a de panel de control de planta química
|Operador/a de panel procesos químicos
|Operador/a de planta de calefacción
|Operador/a de planta de procesamiento químico
|Operador/a de planta de producción de cemento
|Operador/a de planta de producción de fibras sintéticas
|Operador/a de planta de refrigeración
|Operador/a de planta de tratamiento químico térmico
|Operador/a de planta química para tratamiento térmico
|Operador/a de planta térmica
|Operador/a de procesos químicos
|Operador/a de procesos químicos excepto petróleo y gas natural
|Operador/a de química sin gas
|Operador/a de reactor procesos químicos
|Operador/a de reactor químico
|Operador/a de separadora centrífuga de procesamiento químico
|Operador/a de tratamiento térmico de planta química
|Operador/a jefe/a de procesos químicos
|Operador/a de panel de control de procesamiento químico
|Operador/a de procesamiento farmacéutico
|Operador/a separador/a químico/a
|Operador/a de unidad de procesos químicos
|Técnico/a de procesamiento de productos químicos
|Técnico/a de procesos químicos
|Operador/a de cuarto de control en refinería de alimentos
|Operador/a de cuarto de control de tachos de alimentos
31341|Destilador/a de petróleo
|Operador/a de destilería de refinación de petróleo y gas natural
|Operador/a de desulfurizadora de petróleo y refinación de gas natural
|Operador/a de equipo de bombeo de refinación de petróleo y de gas natural
|Operador/a de equipo de destilación refinación de petróleo y gas natural
|Operador/a de equipo de tratamiento de petróleo crudo
|Operador/a de estación de bombeo de refinación de petróleo y de gas natural
|Operador/a de evaporador de petróleo y gas natural
|Operador/a de instalaciones de refinación de petróleo y gas natural
|Operador/a de instalaciones de separación de parafina
|Operador/a de instalaciones desulfuramiento petróleo y gas natural
|Operador/a de máquina de control de refinación de gas natural
|Operador/a de máquina de control de refinación de petróleo
|Operador/a de máquina de regulación y presión de gas
|Operador/a de máquina de tratamiento químico de petróleo y gas natural
|Operador/a de panel de control de producción de gas de carbón
|Operador/a de panel de control de refinación de petróleo y gas natural
|Operador/a de planta de desulfuramiento de petróleo y gas natural
|Operador/a de planta de gas
|Operador/a de planta de licuefacción petróleo
|Operador/a de planta de parafina
|Operador/a de planta de regasificación y licuefacción de gas
|Operador/a de planta de tratamiento de petróleo crudo
|Operador/a de planta licuefacción
|Operador/a de planta regulación presión gas
|Operador/a de preparación de gas propano
|Operador/a de procesamiento de petróleo
|Operador/a de procesos químicos de petróleo y gas
|Operador/a de reactor de petróleo
|Operador/a de refinación de petróleo y gas natural
|Operador/a de refinería de petróleo
|Operador/a de regulación de presión de gas
|Operador/a de sistema bombeo servicios de pozos de petróleo
|Operador/a de desulfurizadora
|Operador/a de estación de bombeo en refinación de petróleo y gas
|Operador/a de refinación de petróleo
|Operario/a de mantenimiento de redes gas (en plantas de gas)
|Operario/a de mantenimiento de tuberías de gas (en plantas de gas)
|Operario/a de regulación de presión de gas
|Técnico/a de control de procesos de producción de gas de hulla
|Técnico/a de procesos de refinación
|Técnico/a en inspección de procesos en industria petrolera
|Técnico/a de producción en la industria petrolera
|Trabajador/a de mantenimiento de gas (en plantas de gas)
31342|Inspector/a de construcción de oleoductos y gasoductos
|Inspector/a de instalaciones de gas combustible para uso industrial
|Inspector/a de obras y servicios de oleoductos y gasoductos
31350|Moldeador/a de control central
|Operador/a de control central de procesos de tratamiento de metales
|Operador/a de alto horno
|Operador/a de control central de laminación de metales
|Operador/a de control central fundición de metales
|Operador/a de control central tratamiento de metales
|Operador/a de control de laminación
|Operador/a de control de tren de laminación
|Operador/a de convertidor de acero
|Operador/a de convertidor de acero martin siemens
|Operador/a de convertidor de acero procedimiento bessemer
|Operador/a de convertidor de acero procedimiento oxígeno LD
|Operador/a de convertidor metales no ferrosos
|Operador/a de cubas aluminio
|Operador/a de fundición
|Operador/a de horno de afino
|Operador/a de horno de afino de metales no ferrosos
|Operador/a de horno de caliza
|Operador/a de horno de conversión de acero
|Operador/a de horno de conversión de metales no ferrosos
|Operador/a de horno de crisol
|Operador/a de horno de cubilote fundición
|Operador/a de horno de cubilote primera fusión de metales
|Operador/a de horno de fundición de metal
|Operador/a de horno de fundición de metales de alto horno
|Operador/a de horno de fusión de metales
|Operador/a de horno de primera fusión de metales
|Operador/a de horno de refinación de acero
|Operador/a de horno de refinación de acero de horno de arco eléctrico
|Operador/a de horno de hogar abierto para la refinación de acero
|Operador/a de horno de refinación de metales no ferrosos
|Operador/a de horno segunda fusión de metales
|Operador/a de máquina moldeadora de metales
|Operador/a de olla de aluminio
|Operador/a de panel de control de alto horno
|Operador/a de panel de control de fundición
|Operador/a de panel de control en la producción de metales
|Operador/a de procesos tratamiento primario metales
|Técnico/a de colada de centro de control
31390|Controlador/a de robot industrial
|Operador/a de control de procesos producción de pulpa
|Operador/a de atracciones mecánicas
|Operador/a de cadena de montaje automatizada
|Operador/a de control central de fabricación papel
|Operador/a de control central de producción pulpa papel
|Operador/a de control central producción papel
|Operador/a de control central producción pulpa
|Operador/a de control de máquinas de fabricación de papel
|Operador/a de control de procesos fabricación de papel
|Operador/a de control del proceso de despulpado
|Operador/a de ensamblaje automatizado
|Operador/a de instalaciones de tratamiento de desechos radiactivos
|Operador/a de juegos mecánicos
|Operador/a de línea de montaje automatizado
|Operador/a de máquina de refinación de pulpa o pasta de papel
|Operador/a de panel de control de fabricación de papel
|Operador/a de panel de control de producción de celulosa
|Operador/a de panel de control pulpa y papel
|Operador/a de placa de panel de pulpa y papel
|Operador/a de planta de tratamiento desechos radiactivos
|Operador/a de refinación de pasta de papel
|Operador/a de robótica industrial
|Operador/a de tablero de fabricación de papel
|Operador/a de juegos mecánicos y de salón
|Operador/a de tablero de control en pulpa y papel
|Programador/a de máquina herramienta de control numérico
|Técnico/a de despulpado
|Técnico/a de fabricación de pasta
|Técnico/a de fabricación de pulpa de papel
|Técnico/a de proceso de despulpado
|Operador/a de cuarto de control de calderas
|Operador/a de cuarto de control de molinos
31410|Técnico/a de anatomía
|Técnico/a de bacteriología
|Técnico/a de biofísica
|Técnico/a de biología
|Técnico/a de biología marina
|Técnico/a de bioquímica
|Técnico/a de botánica
|Técnico/a de ciencia médica
|Técnico/a de ciencias biológicas
|Técnico/a de ciencias de la vida
|Técnico/a de control calidad de microbiología
|Técnico/a de cultivo de plantas
|Técnico/a de cultivo de tejido tisular
|Técnico/a de ecología
|Técnico/a de entomología
|Técnico/a de farmacología
|Técnico/a de fisiología
|Técnico/a de genética
|Técnico/a de herbología
|Técnico/a de ictiología
|Técnico/a de microbiología
|Técnico/a de producción agrícola
|Técnico/a de serología
|Técnico/a de vida silvestre
|Técnico/a de zoología
|Técnico/a herbario/a
31421|Coordinador/a de calidad agropecuaria
|Demostrador/a agrícola
|Técnico/a acuícola
|Técnico/a acuícola en producción
|Técnico/a acuícola en producción sostenible
|Técnico/a acuícola en sistemas de levante y engorde
|Técnico/a acuícola en sistemas de producción
|Técnico/a acuícola en sistemas de reproducción
|Técnico/a acuícola en sistemas de reproducción de camarones
|Técnico/a acuícola en sistemas de reproducción de peces
|Técnico/a agrónomo/a
|Técnico/a agrónomo/a en suelos
|Técnico/a agropecuario/a
|Técnico/a azucarero/a
|Técnico/a de apicultura
|Técnico/a de aves de corral
|Técnico/a de avicultura
|Técnico/a de ciencias del suelo
|Técnico/a de cultivos agrícolas
|Técnico/a de cultivos de campo
|Técnico/a de cultivos extensivos
|Técnico/a de floricultura
|Técnico/a de horticultura
|Técnico/a de investigación agrícola
|Técnico/a de investigación de cultivos
|Técnico/a de lácteos
|Técnico/a de larvicultura
|Técnico/a de olericultura
|Técnico/a de pesca industrial
|Técnico/a de pomología
|Técnico/a de productos lácteos
|Técnico/a en acuicultura
|Técnico/a en producción acuícola
|Técnico/a en producción de sistemas acuícolas
|Técnico/a en producción piscícola
|Técnico/a en reproducción acuícola
|Técnico/a en reproducción de especies acuícolas
|Técnico/a en reproducción de peces
|Técnico/a piscícola
|Técnico/a de maduración productos agropecuarios
|Coordinador/a agropecuario/a de campo
|Técnico/a de campo agropecuario
|Técnico/a de sistemas agropecuarios ecológicos
|Tecnólogo/a agroecológico/a
|Tecnólogo/a de producción agropecuaria ecológica
|Tecnólogo/a pecuario/a
|Técnico/a de maduración de camarón
31422|Coordinador/a fitosanitario/a agropecuario/a
|Examinador/a de rebaño
|Inspector/a de BPP (buenas prácticas pecuarias)
|Inspector/a de avicultura
|Inspector/a de ganado
|Inspector/a de granos y cereales
|Inspector/a de productos de pesca
|Inspector/a de productos lácteos
|Inspector/a de sistemas de producción ecológica
|Inspector/a fitosanitario/a agropecuario/a
|Inspector/a de frutas y vegetales
|Inspector/a pecuario/a
|Inspector/a de productos agrícolas
|Inspector/a de productos agrícolas, pecuarios y de pesca
|Supervisor/a de calidad de productos agrícolas
|Coordinador/a sanitario/a acuícola
31423|Coordinador/a de riego y drenaje agrícola
|Inspector/a de riego agrícola
|Supervisor/a de cuadrilla de riego agrícola
|Supervisor/a de drenaje agrícola
|Supervisor/a de riego agrícola
|Supervisor/a de riego y drenaje agrícola
31424|Cabo de corte y siembra de caña
|Cabo de labores agrícolas
|Cabo de patios de caña
|Capataz agrícola
|Capataz de cuadrilla de recolección
|Capataz de zona agrícola
|Capataz general de cultivos extensivos
|Coordinador/a agrícola
|Coordinador/a agronómico/a
|Coordinador/a de campo agrícola
|Coordinador/a de cosecha
|Coordinador/a de cultivo
|Coordinador/a de fumigación agrícola
|Coordinador/a de jardinería
|Coordinador/a de labores culturales agrícolas
|Coordinador/a de mantenimiento del cultivo
|Coordinador/a de plantación forestal
|Coordinador/a de postcosecha
|Coordinador/a de producción agrícola
|Coordinador/a de producción forestal
|Coordinador/a de siembra
|Coordinador/a de vivero
|Coordinador/a RSPO (Mesa Redonda sobre Aceite de Palma Sostenible)
|Jefe/a agronómico/a
|Jefe bouquetera
|Jefe/a de área de riego y fertilización agrícola
|Jefe/a de área mantenimiento agrícola
|Jefe/a de área plantas madres
|Jefe/a de área producción agrícola
|Jefe/a de campo agrícola
|Jefe/a de campo producción agrícola
|Jefe/a de cosecha
|Jefe/a de jardinería
|Jefe/a de MIPE (manejo integrado de plagas y enfermedades)
|Jefe/a de producción y propagación de material vegetal
|Jefe/a de vivero
|Jefe/a fitosanitario/a agrícola
|Jefe/a postcosecha
|Supervisor/a agrícola de cultivos intensivos
|Supervisor/a agrícola de cultivos extensivos
|Supervisor/a de cuadrilla de explotación agrícola
|Supervisor/a de aprovechamiento agrícola
|Supervisor/a de calidad agrícola
|Supervisor/a de campo agrícola
|Supervisor/a de campo explotación agrícola
|Supervisor/a de cosecha
|Supervisor/a de cuadrilla agrícola
|Supervisor/a de cuadrilla de aprovechamiento agrícola
|Supervisor/a de cultivo
|Supervisor/a de cultivo de café
|Supervisor/a de cultivo de caña azúcar
|Supervisor/a de cultivo de flores
|Supervisor/a de cultivo de frutas
|Supervisor/a de empaque de postcosecha
|Supervisor/a de extensión agrícola
|Supervisor/a de extrusión de material vegetal
|Supervisor/a de mantenimiento de jardines
|Supervisor/a de mantenimiento de prados
|Supervisor/a de mantenimiento del cultivo
|Supervisor/a de polinización
|Supervisor/a de postcosecha
|Supervisor/a de producción agrícola
|Supervisor/a de propagación material vegetal
|Supervisor/a de siembra
|Supervisor/a de vivero
|Supervisor/a de mantenimiento de jardinería y viverismo
|Supervisor/a MIPE (manejo integrado de plagas)
|Supervisor/a MIRFE (manejo integrado del riego y la fertilización)
|Supervisor/a de producción en jardinería y viverismo
|Supervisor/a de servicios de jardinería y viverismo
|Supervisor/a de trabajadores de mantenimiento de prados
|Técnico/a agrícola
|Técnico/a agroindustrial
|Técnico/a postcosecha
|Tecnólogo/a agrícola
|Tecnólogo/a de campo agrícola
|Tecnólogo/a en administración agropecuaria
|Tecnólogo/a de producción agrícola
|Coordinador/a de Producción agroecológica
|Líder/lideresa de cosecha
|Tecnólogo/a postcosecha
|Jefe/a de campo agropecuario
|Líder/lideresa de la cuadrilla agrícola
|Tecnólogo/a agroindustrial
31425|Capataz agropecuario
|Capataz de finca pecuaria
|Capataz de hacienda pecuaria
|Capataz hato ganadero
|Coordinador/a piscícola
|Jefe/a de cría y levante en avicultura
|Supervisor/a de cría y levante en avicultura
|Supervisor/a de aprovechamiento avícola
|Supervisor/a de aprovechamiento ganadero
|Supervisor/a de aves de corral
|Supervisor/a de avicultura
|Supervisor/a de campo acuícola
|Supervisor/a de control de calidad de proceso acuícola
|Supervisor/a de granja avícola
|Supervisor/a de incubación avícola
|Supervisor/a de producción avícola
|Supervisor/a de producción pecuaria
|Supervisor/a de explotación avícola
|Supervisor/a de explotación de especies menores
|Supervisor/a de explotación ganadera
|Supervisor/a de pollo en pie
|Técnico/a zootecnista
|Tecnólogo/a zootecnista
|Coordinador/a de procesos de calidad acuícola
|Jefe/a de campo pecuario
31426|Promotor/a agrícola
|Promotor/a de servicios agrícolas
|Promotor/a de servicios de fumigación
|Promotor/a de servicios de inseminación artificial
|Promotor/a de servicios de preparación suelos
|Promotor/a de servicios de recolección cosechas
|Promotor/a de servicios de riego
|Promotor/a rural
|Promotor/a de desarrollo rural
|Promotor/a agroecológico/a
31431|Gestor/a del paisaje cultural cafetero
|Promotor/a de recursos naturales
|Técnico/a de arboricultura
|Técnico/a de estudio forestal
|Técnico/a de recursos forestales
|Técnico/a de silvicultura
|Técnico/a en recursos naturales
|Técnico/a forestal
|Técnico/a en manejo de recursos naturales y aprovechamiento forestal
|Tecnólogo/a de silvicultura
|Parcelador/a
31432|Capataz de aprovechamiento de maderera
|Capataz de aserradero
|Capataz de extracción de madera
|Capataz explotación maderera
|Capataz extracción maderera
|Capataz de planta de tratamiento de la madera
|Coordinador/a de patio maderera
|Inspector/a de riego forestal
|Jefe/a de patio maderera
|Jefe/a de producción forestal
|Supervisor/a de explotación forestal
|Supervisor/a de extracción de madera
|Supervisor/a de operaciones forestales
|Supervisor/a de producción forestal
|Supervisor/a de silvicultura
|Supervisor/a de extracción maderera
|Supervisor/a forestal
31510|Ingeniero/a de navegación
|Ingeniero/a jefe/a de buque
|Inspector/a de máquinas de barcos
|Jefe/a de equipos
|Jefe/a de máquinas de barco
|Maquinista de marina
|Oficial de máquinas
|Oficial maquinista
|Oficial maquinista de barco
|Oficial maquinista de navegación
|Primer oficial maquinista de barco
|Segundo oficial maquinista de barco
|Superintendente/a técnico/a de marina
31520|Capitán de altura
|Capitán de barco de navegación fluvial
|Capitán de barco de navegación marítima
|Capitán de barco de pasajeros
|Capitán de buque
|Capitán de draga
|Capitán de marina mercante
|Capitán de nave de vías navegables interiores
|Capitán de navío
|Capitán de puerto
|Capitán de yate
|Capitán oficial de cubierta
|Comandante de barco
|Jefe/a de buque
|Naviero/a de barco
|Oficial de cubierta
|Oficial de cubierta de nave
|Oficial de guardia en navegación
|Oficial de guardia en puerto
|Oficial de navegación
|Oficial de puente de altura
|Patrón/a de barco de navegación interior
|Patrón/a de barco de navegación marítima
|Patrón/a de yate
|Piloto de aerodeslizador
|Piloto de barco
|Piloto de barco navegación fluvial y marítima
|Piloto de nave
|Piloto práctico de cubierta
|Primer oficial a bordo de la nave
|Primer oficial de barco
|Segundo oficial de barco
|Superintendente/a marino/a de cubierta
|Tercer oficial de barco
31530|Astronauta
|Capitán de aviación
|Copiloto de aeronave
|Fumigador/a aéreo/a
|Ingeniero/a de vuelo
|Instructor/a de vuelo
|Navegante de vuelo
|Oficial de tripulación de aerolínea
|Oficial mecánico de vuelo
|Oficial navegante de vuelo
|Piloto de aerolínea
|Piloto de aeronave
|Piloto de avión
|Piloto de fumigación
|Piloto de helicóptero
|Piloto de hidroavión
|Piloto de prueba
|Piloto de prueba de aeronave
|Piloto instructor
|Piloto militar
|Pulverizador/a aéreo/a de cultivos
31540|Controlador/a de tráfico aéreo
|Controlador/a de tráfico marítimo
|Inspector/a de transporte aéreo
|Operador/a de equipos de control de tráfico aéreo
|Operador/a de señales de parqueo para aviones
|Operador/a de radar
|Operador/a de sonar
|Parqueador/a de aviones de torre de control
|Señalero de aviones
31550|Ingeniero/a de seguridad de tráfico aéreo
|Inspector/a de condiciones vuelo
|Inspector/a de instrumentos de aeronavegación
|Navegante en seguridad aeronáutica
|Operario/a de revisión prevuelo
|Técnico/a de instrumentos de aeronaves
|Técnico/a de seguridad de tráfico aéreo
|Técnico/a en instrumentos de aeronavegación
32111|Operador/a de equipo médico de rayos x
|Técnico/a de densitometría
|Técnico/a de equipo de escaneo médico
|Técnico/a de imágenes diagnósticas
|Técnico/a en mamografía
|Técnico/a de radiografía
|Técnico/a de rayos X
|Tecnólogo/a de imágenes diagnósticas
|Tecnólogo/a de imágenes médicas
|Tecnólogo/a en resonancia magnética
|Tecnólogo/a en mamografía
|Tecnólogo/a en tomografía
|Tecnólogo/a en radiología e imágenes diagnósticas
32112|Radioterapeuta
|Técnico/a en radiología
|Técnico/a de radioterapia
|Técnico/a radiólogo/a
|Tecnólogo/a en radiología
|Tecnólogo/a de radioterapia
|Tecnólogo/a radiólogo/a
|Tecnólogo/a en radiodiagnóstico y radioterapia
32113|Tecnólogo/a de medicina nuclear
|Tecnólogo/a en manejo de fuentes abiertas de uso diagnóstico y terapéutico
|Tecnólogo/a en gammagrafía
32119|Operador/a de equipo audiométrico
|Operador/a del sonógrafo
|Técnico/a de polisomnografía
|Tecnólogo/a de polisomnografía
|Operador/a de audiometría
|Operador/a de electroencefalografía
|Operador/a de equipo de electrocardiografía
|Operador/a de equipo de escaneo óptico
|Operador/a de equipo electroencefalográfico
|Operador/a de escáner óptico
|Operador/a de ultrasonido médico
|Operador/a electrocardiográfico/a
|Perfusionista cardiovascular
|Técnico/a de ecografía
|Técnico/a de electrocardiografía
|Técnico/a de electroencefalografía
|Técnico/a de equipo electrocardiográfico
|Técnico/a de equipo electroencefalográfico
|Técnico/a de equipos audiométricos
32120|Asistente/a de laboratorio clínico
|Asistente/a de patología
|Citohistotecnólogo/a
|Citotecnólogo/a
|Técnico/a de autopsias
|Técnico/a de banco de sangre
|Técnico/a de citología
|Técnico/a de hematología
|Técnico/a de histología
|Técnico/a de laboratorio biología
|Técnico/a de laboratorio bioquímica
|Técnico/a de laboratorio clínico
|Técnico/a de laboratorio de patología
|Técnico/a de laboratorio médico
|Tecnólogo/a de inmunología clínica
32130|Asistente/a de dispensación de farmacia
|Asistente/a farmacéutico/a
|Regente/a de farmacia
|Tecnólogo/a en regencia de farmacia
|Técnico/a de farmacia
|Técnico/a de farmacia y droguería
|Técnico/a farmacéutico/a
|Técnico/a en servicios farmacéuticos
32141|Laboratorista dental
|Técnico/a de mantenimiento equipo dental
|Técnico/a de prótesis dentales
|Técnico/a dental
|Técnico/a de laboratorio dental
|Técnico/a en mecánica dental
32142|Reparador/a de prótesis médicas
|Técnico/a en aparatos ortopédicos
|Fabricante de aparatos ortopédicos
|Fabricante de corsé ortopédico
|Fabricante de prótesis médicas
|Ortoprotesista
|Protesista
|Técnico/a de órtesis
|Técnico/a de prótesis médicas
|Técnico/a en desarrollo de productos de asistencia en salud
|Técnico/a en productos para la audición
|Técnico/a en productos para la cognición y aprendizaje
|Técnico/a en productos para personas con limitación en la comunicación
|Técnico/a en productos para personas con limitaciones en la movilidad
|Técnico/a en productos para personas con limitaciones o definiciencias visuales
|Técnico/a en tecnologías de la rehabilitación
|Técnico/a en órtesis y prótesis
32220|Aprendiz/a de partería tradicional
|Partero/a
|Partera asistente/a
|Partero/a principiante
|Partero/a tradicional
|Sabedor/a de partería tradicional
32301|Sobandero/a
|Naturista
|Reflexólogo/a
|Técnico/a ayurvédico/a
|Técnico/a de acupuntura
|Técnico/a de homeopatía
|Terapeuta de ventosas y raspado
32302|Aprendiz/a de medicina tradicional ancestral
|Chaman/a
|Curandero/a
|Curandero/a de pueblo
|Curandero/a tradicional
|Herbolario/a
|Herbolario/a natural
|Herborista
|Sanador/a
|Sanador/a a base de hierbas
|Sanador/a de pueblo
|Sanador/a sin drogas para tratamiento
|Yerbatero/a
32400|Asistente/a clínico/a de veterinaria
|Asistente/a veterinario/a
|Enfermero/a veterinario/a
|Inseminador/a artificial
|Inseminador/a de ganado
|Técnico/a veterinario/a
|Técnico/a veterinario/a de inseminación artificial
|Vacunador/a veterinario/a
|Vacunador/a veterinario/a de aves de granja
32520|Administrador/a de información de salud
|Administrador/a de registros de salud
|Analista de registros médicos
|Auxiliar de codificación clínica
|Auxiliar de información de salud
|Auxiliar de registros médicos
|Codificador/a clínico/a
|Coordinador/a de información de salud
|Coordinador/a de registros de salud
|Supervisor/a de auxiliares de registros en salud
|Supervisor/a de unidad de registros médicos
|Técnico/a de información de salud
|Técnico/a de registro de enfermedades
|Técnico/a de registros médicos
32530|Asistente/a de planificación familiar
|Asistente/a de salud comunitaria
|Gestor/a comunitario/a
|Promotor/a de salud
|Promotor/a de salud comunitaria
|Promotor/a de salud pública
|Trabajador/a de la salud rural
|Trabajador/a de salud comunitaria
|Trabajador/a rural de salud
32540|Dispensador/a de óptica
|Laboratorista óptico/a
|Técnico/a de lentes de contacto
|Técnico/a de óptica
|Técnico/a de lentes oftálmicos
32550|Asistente/a de fisioterapia
|Asistente/a de hidroterapia
|Asistente electroterapeuta
|Hidroterapeuta
|Masajista terapéutico/a
|Asistente en readaptación física
|Terapeuta de acupresión
|Terapeuta masajista
|Terapeuta shiatsu
32560|Asistente/a clínico/a
|Asistente/a de apoyo médico
|Asistente/a de medicina legal
|Asistente/a de médico
|Asistente/a oftálmico/a
32571|Funcionario/a de seguridad y salud en el trabajo
|Inspector/a ambiental
|Inspector/a de contaminación
|Inspector/a de higiene y seguridad alimentaria
|Inspector/a de productos cárnicos
|Inspector/a de riesgos laborales
|Inspector/a de salud
|Inspector/a de salud ambiental
|Inspector/a de salud ocupacional
|Inspector/a de seguridad y salud en el trabajo
|Inspector/a de saneamiento ambiental
|Inspector/a de saneamiento básico
|Inspector/a de saneamiento y seguridad alimentaria
|Inspector/a de sanidad
|Inspector/a de seguridad de los productos
|Inspector/a de seguridad e higiene
|Inspector/a de seguridad industrial
|Inspector/a de seguridad y salud de riesgos laborales
|Inspector/a de seguridad y salud de contaminación
|Inspector/a de seguridad y salud de protección al consumidor
|Inspector/a de seguridad y salud de tiendas
|Inspector/a de seguridad y salud en establecimientos
|Inspector/a de seguridad y salud industrial de tratamiento de residuos
|Inspector/a en prevención de riesgos laborales
|Inspector/a de salud pública
|Inspector/a sanitario/a
|Técnico/a de seguridad y salud en el trabajo
|Tecnólogo/a de seguridad y salud en el trabajo
32572|Coordinador/a de sistemas de gestión
|Coordinador/a de normas y gestión ambiental
|Coordinador/a de sanidad vegetal
|Coordinador/a de seguridad de minas
|Supervisor/a de sanidad vegetal
|Supervisor/a de sanidad vegetal de plantación agrícola
|Supervisor/a fitosanitario/a
32573|Analista de sistemas de gestión
|Analista de sistemas integrados de gestión
|Analista HSEQ
|Analista técnico/a HSEQ
|Auditor/a de sistemas de gestión
|Inspector/a HSEQ (salud, seguridad, medio ambiente y calidad) en la industria petrolera
|Promotor/a de saneamiento
|Sanitarista
|Supervisor/a HSEQ (salud, seguridad, medio ambiente y calidad) en la industria petrolera
|Técnico/a de monitoreo ambiental
|Técnico/a de saneamiento
|Técnico/a en control ambiental
|Técnico/a en prevención ambiental
|Técnico/a en prevención, gestión y control ambiental
|Técnico/a en salud ambiental
|Técnico/a en saneamiento ambiental
|Técnico/a en saneamiento básico
|Técnico/a sanitario/a
|Supervisor/a de control ambiental
32574|Asistente/a ambiental
|Asistente/a ambiental y de saneamiento
|Asistente/a en saneamiento ambiental
|Asistente/a técnico/a de sistemas integrados de gestión
|Auxiliar ambiental
32580|Asistente/a de ambulancia
|Asistente/a de ambulancia y otras ocupaciones paramédicas
|Auxiliar de ambulancia
|Ayudante de ambulancia
|Coordinador/a técnico/a de atención prehospitalaria y ambulancias
|Empleado/a de ambulancia
|Paramédico/a de ambulancia
|Paramédico/a de emergencia
|Supervisor/a de atención prehospitalaria y ambulancias
|Técnico/a paramédico/a de ambulancia
|Tecnólogo/a en atención prehospitalaria
|Trabajador/a de ambulancia
|Socorrista
32590|Asistente/a de terapia del lenguaje
|Tecnólogo/a de terapia de lenguaje
33110|Agente de bolsa
|Agente de bonos
|Agente de cambios
|Agente de divisas
|Agente de fiducia
|Agente de finanzas
|Agente de futuros financieros
|Agente de hipoteca
|Agente de inversión
|Agente de valores
|Agente de valores y acciones
|Comerciante de derivados
|Corredor/a de acciones y obligaciones
|Corredor/a de bolsa
|Corredor/a de bolsa compartido
|Corredor/a de bolsa y divisas
|Corredor/a de divisas
|Corredor/a de finanzas
|Corredor/a de futuros financieros
|Corredor/a de hipoteca
|Corredor/a de inversión
|Corredor/a de valores
|Corredor/a de valores y acciones
|Corredor/a financiero/a
|Intermediario/a de bolsa
33120|Analista de banco de préstamos o créditos
|Analista de cartera
|Analista de cobro
|Analista de crédito
|Analista de crédito y cobranzas
|Analista de evaluación de préstamos o créditos
|Analista de hipoteca
|Analista de normalización
|Analista de préstamos
|Analista de préstamos bancarios
|Analista de préstamos para vivienda
|Analista de riesgos de evaluación de solvencia de los clientes
|Analista de servicios financieros
|Analista financiero/a de evaluación de solvencia de los clientes
|Asegurador/a de hipotecas
|Asegurador/a de préstamos
|Asesor/a de cobranzas
|Asesor/a de crédito
|Asesor/a de préstamos
|Asistente/a de cartera
|Asistente/a de servicios financieros
|Coordinador/a de cartera
|Funcionario/a de créditos hipotecarios o préstamos
|Funcionario/a de finanzas para aprobar, evaluar y tramitar préstamos
|Funcionario/a de préstamos o acuerdos financieros
|Jefe/a de análisis de cuentas
|Jefe/a de cobranzas
|Oficial de hipotecas
|Oficial de préstamos
|Procesador/a de préstamos
|Secretario/a de finanzas aprobación de créditos o préstamos
|Supervisor/a de financiación de crédito
|Supervisor/a de crédito
|Supervisor/a de cuenta financiero
|Supervisor/a de entidades financieras
|Tasador/a de préstamos
|Técnico/a de análisis de crédito
33131|Analista contable de inventarios
|Analista de contabilidad
|Analista de cuentas
|Asistente de auditoría
|Asistente/a central de cuentas por pagar
|Asistente/a contable
|Asistente/a de contabilidad
|Asistente/a de costos
|Asistente/a de cuentas
|Asistente/a de revisoría fiscal
33132|Asistente/a de costos financiero
|Asistente/a de planeación financiera
|Asistente/a de presupuesto
|Asistente/a financiero/a
33133|Analista de tesorería
|Asistente/a de pagos y desembolsos
|Asistente/a de tesorería
33134|Analista de nómina
|Asistente/a de auditoría contable
|Coordinador/a de cuentas de ahorros
|Tenedor/a de libros
33140|Asistente/a actuarial
|Asistente/a estadístico/a
|Asistente/a matemático/a
33150|Analista de indemnizaciones
|Analista de siniestros
|Analista de suscripción
|Asesor/a de pérdida
|Asesor/a de seguros
|Avaluador/a
|Avaluador/a de arte y patrimonio cultural mueble
|Avaluador/a de bienes
|Avaluador/a de bienes raíces
|Avaluador/a de negocios
|Avaluador/a de patrimonio cultural inmueble
|Avaluador/a de reclamos
|Avaluador/a de riesgos
|Avaluador/a de seguros
|Avaluador/a de siniestros
|Avaluador/a y liquidador/a de seguros
|Evaluador/a
|Evaluador/a de bienes
|Evaluador/a de bienes raíces
|Evaluador/a de negocios
|Evaluador/a de reclamos
|Evaluador/a de riesgos
|Evaluador/a de seguros
|Evaluador/a de siniestros
|Evaluador/a y liquidador/a de seguros
|Examinador/a de reclamaciones
|Inspector/a de reclamaciones
|Inspector/a de seguros y reclamaciones
|Inspector/a de siniestros
|Liquidador/a de reclamaciones y seguros
|Liquidador/a de seguros
|Martillero/a de subastas públicas
|Perito/a avaluador/a
|Perito/a de seguros
|Perito/a evaluador/a
|Perito/a tasador/a
|Rematador/a de subasta
|Representante de reclamaciones de seguros
|Representante tasador/a de seguro
|Supervisor/a de avalúos y reclamos
|Tasador/a
|Tasador/a de bienes raíces
|Tasador/a de reclamaciones
|Tasador/a de seguros
|Tasador/a de siniestros
|Técnico/a de avalúos
|Técnico/a en tasador
|Valuador/a
33210|Agente corredor/a de seguros
|Agente de seguros
|Agente de seguros colectivos
|Agente de ventas de seguros
|Analista de reaseguros
|Analista de seguros
|Asegurador/a
|Corredor/a de seguros
|Negociador/a de seguros
|Representante de ventas de seguros
|Suscriptor/a de seguros
|Vendedor/a de seguros
33220|Agente comercial de ventas
|Agente de ventas de industria manufacturera
|Agente de ventas de negocios
|Agente de ventas
|Asesor/a comercial
|Asesor/a comercial de cesantías
|Asesor/a comercial de entidades financieras
|Asesor/a comercial de fondos de pensiones y cesantías
|Asesor/a comercial de fondos
|Asesor/a comercial en ventas no técnicas
|Asesor/a de servicio de postventa
|Asesor/a de ventas
|Consejero/a de servicios postventa
|Consultor/a de ventas de manufactura
|Corredor/a comercial
|Ejecutivo/a de cuenta de ventas de manufactura
|Ejecutivo/a de cuenta de ventas no técnicas
|Ejecutivo/a de ventas no técnicas
|Promotor/a de ventas
|Representante comercial
|Representante de fábrica
|Representante de ventas
|Representante de ventas de comercio
|Representante de ventas de fabricación no técnicas
|Representante de ventas de industria manufacturera
|Representante de ventas mayorista
|Representante de ventas no técnicas
|Representante de ventas en comercio al por mayor
|Vendedor/a de fabricación
|Vendedor/a de servicios financieros
|Vendedor/a de ventas no técnicas
|Vendedor/a externo/a
|Vendedor/a interno/a en ventas no técnicas
|Vendedor/a técnico/a
|Vendedor/a viajero/a
|Viajero/a comercial
|Visitador/a comercial
|Representante de Editorial
33230|Agente de adquisiciones
|Agente de compras
|Agente de suministros
|Agente intermediario de compras
|Analista de compras
|Analista de compras e importaciones
|Analista de compras y suministros
|Asistente/a de adquisiciones
|Asistente/a de compras
|Asistente/a de compras de materiales
|Asistente/a de compras y adquisiciones
|Comprador/a
|Comprador/a de comercio mayorista
|Comprador/a de comercio minorista
|Comprador/a de manufactura y procesamiento
|Comprador/a de materia prima
|Comprador/a de mercancía de comercio minorista
|Comprador/a de suministros
|Comprador/a y técnico/a de mercadeo
|Cotizador/a
|Coordinador/a de compras
33240|Agente comercial de materias primas
|Agente comercial de textiles
|Agente de compra de ganado
|Agente de futuros de materias primas
|Agente de mercadería a futuro
|Agente de operaciones comerciales
|Consignatario/a
|Corredor/a de productos básicos
|Corredor/a de transporte
|Corredor/a marítimo/a
|Intermediario/a de comercio
|Comisionista
33311|Agente de exportación
|Agente de importación
|Agente de liquidación de comercio exterior
|Agente de transacciones en comercio exterior
|Asistente/a de comercio exterior
|Asistente/a de exportaciones
|Asistente/a de importaciones
|Coordinador/a de aduanas
|Coordinador/a de exportaciones
|Coordinador/a de importaciones
|Coordinador/a de operaciones aduaneros
|Coordinador/a de servicio al cliente de servicios aduaneros
33312|Agente de carga y aduana
|Agente de carga
|Agente de embarque
|Agente de envío
|Agente marítimo/a
|Agente portuario/a
|Corredor/a de aduana
|Gestor/a de aduana
|Representante aduanero/a
|Tramitador/a de documentos de aduana
33320|Administrador/a de conferencia
|Administrador/a de cuenta organización de conferencias o eventos
|Administrador/a de eventos
|Agente de contratación de espectáculos
|Consultor/a de gestión de eventos
|Coordinador/a del área de backstage
|Coordinador/a de convención
|Coordinador/a de acomodación
|Coordinador/a de acreditaciones
|Coordinador/a de activaciones y patrocinios
|Coordinador/a de boda
|Coordinador/a de camerinos
|Coordinador/a de cineclub
|Coordinador/a de cinema
|Coordinador/a de conferencia
|Coordinador/a de espectáculos
|Coordinador/a de eventos
|Coordinador/a de FHO (factores humanos y organizativos)
|Coordinador/a de front
|Coordinador/a de función
|Coordinador/a de invitados y personalidades
|Coordinador/a de montaje
|Coordinador/a de PMU (puesto de mando unificado)
|Coordinador/a de filtros
|Coordinador/a general de logística VAS
|Coordinador/a de prefiltros
|Coordinador/a de protocolo
|Ejecutivo/a comercial de eventos y banquetes
|Gestor/a de espectáculos públicos
|Gestor/a de eventos
|Jefe/a de acomodación
|Jefe/a de acreditaciones
|Jefe/a de montaje
|Jefe/a de zona VIP
|Oficial de protocolo
|Operador/a logístico/a de prensa
|Organizador/a de conferencias y eventos
|Organizador/a de convención
|Organizador/a de convenciones de arte y cultura
|Organizador/a de espectáculo
|Organizador/a de exposición
|Organizador/a de festival
|Organizador/a de funciones
|Organizador/a de muestras comerciales
|Organizador/a de eventos
|Planeador/a de eventos
|Planificador/a de boda
|Planificador/a de conferencias
|Productor/a de conferencia
|Productor/a de eventos
|Productor/a de eventos digitales
|Productor/a de shows artísticos
|Productor/a técnico/a de espectáculos
|Programador/a de eventos de artes escénicas
|Programador/a de festival audiovisual
|Regidor/a de escenario
|Representante de recepción de bodas
|Stage manager
|Wedding planner
|Coordinador/a de museo
33330|Agente de empleo
|Agente de oficina colocación de empleo
|Agente de selección
|Asesor/a de servicio de empleo
|Contratista de mano de obra
|Funcionario/a de servicio de empleo
|Intermediario/a contratista de mano de obra
|Técnico/a de servicio de empleo
33340|Agente de bienes raíces
|Agente de finca raíz
|Agente inmobiliario/a
|Asesor/a inmobiliario/a
|Auxiliar de gestión inmobiliaria
|Auxiliar de tierras en gestión inmobiliaria
|Corredor/a de bienes raíces
|Corredor/a de finca raíz
|Corredor/a de propiedad raíz
|Gestor/a inmobiliario/a
|Representante de ventas en finca raíz
|Vendedor/a de bienes raíces
|Vendedor/a de finca raíz
|Vendedor/a de propiedades
33391|Agente de actuación musical
|Agente de booking
|Agente de casting
|Agente de sellos discográficos
|Agente de ventas de contenidos audiovisuales
|Agente deportivo/a
|Agente literario/a
|Agente musical
|Agente promotor/a artístico/a
|Agente teatral
|Agregador/a digital
|Bookers
|Cineclubista
|Distribuidor/a de contenidos audiovisuales
|Editor publisher
|Gestor/a cultural
|Gestor/a cultural de la danza
|Gestor/a cultural de museo
|Manager
|Personal manager
|Promotor/a artístico/a musical
|Promotor/a cultural
|Promotor/a de deportes
|Promotor/a de espectáculos públicos
|Promotor/a de eventos musicales
|Promotor/a deportivo/a
|Representante artístico/a
|Representante de casting
|Representante musical
|Song-plugger
|Tour manager
|Agente de talento para las artes y la cultura
|Mediador/a audiovisual
33392|Agente de publicidad
|Agente de ventas y publicidad
|Asistente/a de comunicación
|Asistente/a de comunicación y redes sociales
|Asistente/a de marketing
|Asistente/a de marketing y comunicación
|Asistente/a de marketing y ventas
|Asistente/a de mercadeo
|Asistente/a de mercadeo y publicidad
|Asistente/a de mercadeo y ventas
|Asistente/a de promoción de ventas
|Asistente/a de publicidad
|Representante de ventas de publicidad
|Vendedor/a de publicidad
|Vendedor/a de servicios comerciales
|Asistente/a de trade marketing
33393|Agregador/a de contenidos audiovisuales
|Auxiliar de gestión artística
|Auxiliar de promoción artística
33399|Agente de alquiler
|Agente de derechos y propiedad intelectual
|Agente de marcas
|Agente de marcas y patentes
|Agente de patente
|Operador/a turístico/a
|Organizador/a de viajes
|Representante de servicios a las empresas
|Subastador/a
|Gestor/a de derechos de autor
33411|Administrador/a de oficina
|Coordinador/a administrativo/a
|Coordinador/a de administración o gestión de oficina
|Coordinador/a de archivística
|Coordinador/a de archivo
|Coordinador/a de contratación
|Coordinador/a de gestión humana
|Coordinador/a de nómina
|Coordinador/a de oficina
|Coordinador/a de personal
|Coordinador/a de selección
|Coordinador/a de selección y contratación
|Coordinador/a de servicios administrativos
|Supervisor/a administrativo/a
|Supervisor/a de archivo
|Supervisor/a de personal de apoyo administrativo
|Coordinador/a de personal de talento humano
|Supervisor/a de mecanógrafos
|Supervisor/a de mesa de juego
|Supervisor/a de oficina
|Supervisor/a de oficina de muelle
|Supervisor/a de oficina ferry
|Supervisor/a de personal administrativo
|Supervisor/a de pizarra de hipódromo
|Supervisor/a de procesamiento de textos
|Supervisor/a de procesos administrativos
|Supervisor/a de proyectos productivos
|Supervisor/a empresarial
|Supervisor/a de servicios administrativos
|Coordinador/a de gestión documental
33412|Coordinador/a de cuentas por cobrar
|Coordinador/a de cobranzas
|Coordinador/a de cuentas corrientes
|Coordinador/a de recaudos
|Jefe/a de ahorros
|Jefe/a de captaciones
|Jefe/a de cartera
|Jefe/a de cuentas corrientes
|Jefe/a de cuentas por cobrar
|Jefe/a de recaudos
|Supervisor/a de análisis de cuentas
|Supervisor/a de caja
|Supervisor/a de cobranzas
|Supervisor/a de crédito y cartera
|Supervisor/a de cuentas corrientes
|Supervisor/a de cuentas por cobrar
|Supervisor/a de personal de seguros y finanzas
|Supervisor/a de recaudos
|Supervisor/a de empleados de banca
|Supervisor/a de servicio de cajeros automáticos
33413|Coordinador/a de call center
|Coordinador/a de centro de llamadas
|Coordinador/a de contact center
|Coordinador/a de encuestadores
|Coordinador/a de equipo de centro de llamadas
|Coordinador/a de procesos de negocio
|Coordinador/a de servicio al cliente
|Coordinador/a de información estadística
|Jefe/a de mesa de servicios
|Líder/lideresa de equipo de centro de contacto
|Líder/lideresa de operación de procesos de negocios
|Planificador/a de fuerza de trabajo centro de contacto
|Planificador/a de fuerza de trabajo centro de llamadas
|Supervisor/a de call center
|Supervisor/a de centro de contacto
|Supervisor/a de centro de llamadas
|Supervisor/a de contact center
|Supervisor/a de personal de información
|Supervisor/a de entrada de datos
|Supervisor/a de equipo centro de contacto
|Supervisor/a de operaciones de negocio
|Supervisor/a de personal operativo de conmutador
|Supervisor/a inbound
|Supervisor/a outbound
33414|Jefe/a de cuenta de mensajería
|Supervisor/a de carteros
|Supervisor/a de correos
|Supervisor/a de personal de correo y mensajería
|Supervisor/a de servicio de encomiendas
|Supervisor/a de servicios de correo
33415|Coordinador/a de almacenamiento, inventario y distribución
|Coordinador/a de bodega
|Coordinador/a de distribución
|Coordinador/a de rampa
|Coordinador/a de recepción de mercancías
|Jefe/a de despachos
|Supervisor/a de control de tráfico de mercancía
|Supervisor/a de abarrotes
|Supervisor/a de almacenamiento
|Supervisor/a de control de inventarios
|Supervisor/a de despachos
|Supervisor/a de distribución
|Supervisor/a de embarcadero
|Supervisor/a de personal de programación de rutas y tripulaciones
|Supervisor/a logística
|Supervisor/a de servicio de rampa en aeropuerto
|Coordinador/a de almacén (Inventario)
33416|Capataz de cuadrilla ferroviaria
|Jefe/a de estación ferroviaria
|Jefe/a de movimiento de trenes
|Jefe/a de patio de estación ferroviaria
|Jefe/a de patio de ferrocarril
|Jefe/a de vías de trenes de carga
|Jefe/a supervisor/a de estación ferroviaria
|Supervisor/a de movimiento de trenes
|Supervisor/a de operaciones de transporte ferroviario
|Supervisor/a de patio de estación ferroviaria
33417|Inspector/a de rutas de transporte urbano
|Jefe/a de rodamiento
|Jefe/a de transporte terrestre
|Supervisor/a de operaciones de transporte terrestre
|Supervisor/a de rodamiento
|Supervisor/a de rutas
|Supervisor/a de rutas de transporte urbano
|Supervisor/a de sistema de transporte urbano
|Supervisor/a de transporte terrestre
33420|Administrador/a de práctica legal
|Asistente/a administrativo/a legal
|Asistente/a ejecutivo/a legal
|Citador/a
|Citador/a sustanciador/a
|Coordinador/a de la práctica jurídica
|Estenógrafo/a judicial
|Secretario/a de litigios
|Secretario/a de traspaso
|Secretario/a jurídico/a
|Secretario/a legal
|Supervisor/a de administración legal
|Taquígrafo/a judicial
|Taquígrafo/a legal
33431|Asistente/a administrativo/a
|Asistente/a bilingüe
|Asistente/a de correspondencia
|Asistente/a de gerencia
|Asistente/a de gerencia administrativa
|Asistente/a de planeación administrativa
|Asistente/a de proyecto
|Asistente/a ejecutivo/a
|Asistente/a ejecutivo/a administrativo/a
|Gestor/a administrativo/a
|Relator/a administrativo/a de actas
|Secretario/a administrativo/a
|Secretario/a bilingüe
|Secretario/a de comité
|Secretario/a de gerencia
|Secretario/a ejecutivo/a
33432|Asistente/a de capacitación
|Asistente/a de nómina y prestaciones
|Asistente/a de personal
|Asistente/a de personal y selección
|Asistente/a de reclutamiento y selección
|Asistente/a de recursos humanos
|Asistente/a de selección de personal
|Asistente/a de talento humano
|Asistente/a de gestión humana
33433|Técnico/a en administración documental
|Técnico/a en archivística
|Técnico/a en archivos
|Técnico/a en gestión documental
|Técnico/a en organización de archivos
|Tecnólogo/a en administración documental
|Tecnólogo/a en archivística
|Tecnólogo/a en gestión documental
33440|Asistente/a administrativo/a de cirugía
|Asistente/a administrativo/a de consultorio médico
|Coordinador/a de práctica médica
|Encargado/a administrativo/a de pabellón de hospital
|Encargado/a de facturación del seguro médico
|Secretario/a auxiliar de cirugía
|Secretario/a auxiliar médico/a
|Secretario/a de admisiones
|Secretario/a de atención al paciente
|Secretario/a de facturación de seguro médico
|Secretario/a de laboratorio médico
|Secretario/a de consultorio médico
|Secretario/a de patología
|Secretario/a de sala de hospitalización
|Secretario/a dental
|Taquígrafo/a médico/a
|Transcriptor/a médico/a
33510|Aduanero/a
|Agente de control de pasaportes
|Agente de inmigración
|Funcionario/a de inmigración
|Guardia de frontera
|Inspector/a de operación aduanera
|Inspector/a de fronteras
|Inspector/a de inmigración
|Inspector/a de pasaportes
|Inspector/a de policía de fronteras
|Oficial de comprobación de pasaporte
|Oficial de inmigración
|Agente de migración
|Oficial de migración
|Oficial de aduana
33520|Agente fiscal de aranceles
|Examinador/a de impuestos
|Funcionario/a de administración tributaria
|Funcionario/a de recaudo impuestos
|Funcionario/a del fisco
|Inspector/a de hacienda
|Inspector/a de impuestos
|Inspector/a fiscal
|Inspector/a tributario/a
|Liquidador/a y revisor/a de impuestos
|Oficial de impuestos
|Oficial de impuestos especiales
|Recaudador/a de impuestos
|Recaudador/a de impuestos nacionales
33530|Funcionario/a de beneficios sociales
|Funcionario/a de derecho a prestaciones sociales
|Funcionario/a de pensiones
|Funcionario/a de prestaciones de desempleo
|Funcionario/a de prestaciones sociales
|Funcionario/a de seguridad social y reclamaciones
|Funcionario/a de tramitación de solicitudes a la seguridad social
|Inspector/a de higiene y seguridad
|Inspector/a de pensiones
|Inspector/a de seguridad social
|Inspector/a de trabajo
33540|Asistente/a de licencias
|Curador/a urbanístico/a
|Funcionario/a de expedición de licencias de apertura de empresas
|Funcionario/a de expedición de licencias de importación
|Funcionario/a de expedición de pasaportes
|Funcionario/a de expedición licencias de exportación
|Funcionario/a de licencias
|Funcionario/a de licencias de construcción
|Funcionario/a de licencias o permisos
|Funcionario/a de permiso de licencia comercial
|Funcionario/a de permisos de construcción
|Inspector/a de licencias
33551|Agente de investigación de policía
|Agente detective
|Comisario/a inspector/a de policía
|Detective policial
|Inspector/a de policía
|Inspector/a de policía zona rural
|Inspector/a de policía zona urbana
|Inspector/a detective
|Investigador/a de policía
|Oficial de policía detective
|Oficial de policía inspector
|Policía investigador/a
|Sargento detective
33552|Perito/a judicial
|Técnico/a investigador/a criminalístico/a
|Técnico/a investigador/a criminalístico/a y judicial
|Técnico/a investigador/a judicial
|Técnico/a investigador/a privado/a
33553|Dactiloscopista
|Investigador/a de criminalística
|Investigador/a judicial
|Técnico/a en balística forense
|Técnico/a de criminalística
|Tecnólogo/a en investigación criminal y judicial
33590|Agente de servicios consulares
|Asesor/a electoral
|Asesor/a de servicio de extranjería
|Auditor/a gubernamental de calidad
|Delegado/a electoral
|Funcionario/a consular
|Funcionario/a de defensa civil
|Funcionario/a de programas exclusivos de la administración pública
|Funcionario/a electoral
|Funcionario/a de regulación
|Inspector/a de contadores de electricidad, gas y agua
|Inspector/a de administración de gobierno
|Inspector/a de administración pública
|Inspector/a de control de precios
|Inspector/a de gobierno
|Inspector/a de la función pública
|Inspector/a de listas electorales
|Inspector/a de pesos y medidas
|Inspector/a de precios
|Inspector/a de rifas juegos y espectáculos
|Inspector/a de salario
|Inspector/a gubernamental agrícola
|Inspector/a gubernamental de pesca
|Inspector/a gubernamental de silvicultura
|Inspector/a gubernamental forestal
|Mensajero/a diplomático/a
|Secretario/a administrativo/a de administración pública
|Observador/a pesquero/a
34111|Asistente/a de juzgado
|Asistente/a de tribunal
|Notificador/a
|Oficial mayor de juzgado
|Relator/a de tribunales
|Reportero/a de la corte
|Secretario/a de juzgado
|Secretario/a de la corte
|Secretario/a de tribunal
|Secuestre
|Sustanciador/a
34112|Auxiliar judicial
|Auxiliar de juzgado
|Auxiliar de tribunal
34113|Agente de investigación privada
|Agente judicial
|Alguacil
|Asistente/a de abogado
|Asistente/a de bufete abogados
|Asistente/a de notaría
|Asistente/a de seguros de pago de siniestros
|Asistente/a de seguros y pólizas
|Asistente/a de traspaso
|Asistente/a jurídico/a
|Asistente/a legal
|Auxiliar de abogacía
|Auxiliar de bufete de abogado
|Auxiliar de servicios jurídicos
|Dependiente/a judicial
|Detective de tienda
|Detective privado/a
|Investigador/a de títulos de propiedad
|Investigador/a privado/a
|Juez/a de paz
|Redactor/a de pólizas de seguros
|Técnico/a judicial
|Tinterillo/a
34119|Examinador/a poligráfico/a
|Perito/a en poligrafía
|Poligrafista
|Técnico/a en realización de exámenes de poligrafía
34120|Asistente/a de apoyo de salud mental
|Asistente/a de apoyo social
|Asistente/a de servicio social y comunitario
|Asistente/a de servicios a personas con discapacidad
|Asistente/a de trabajo social
|Asistente/a de trabajo social de centro de paso
|Asistente/a de trabajo social de pensionados
|Asistente/a de trabajo social de rehabilitación
|Asistente/a en innovación social
|Asistente/a social
|Asistente/a social de delincuencia
|Asistente/a social de prisiones
|Asistente/a social de protección a la familia
|Asistente/a social de protección a la infancia
|Asistente/a social de servicios culturales
|Asistente/a social de servicios de rehabilitación
|Asistente/a social de servicios psiquiátricos
|Coordinador/a de bienestar social
|Promotor/a de desarrollo comunitario
|Promotor/a de desarrollo social
|Promotor/a social
|Rehabilitador/a juvenil
|Supervisor/a de refugio para mujeres
|Trabajador/a comunitario/a
|Trabajador/a de apoyo asistencial
|Trabajador/a de apoyo de salud mental
|Trabajador/a de asistencia social
|Trabajador/a de delincuencia
|Trabajador/a de intervención en caso de crisis
|Trabajador/a de servicio comunitario
|Trabajador/a de servicio social
|Trabajador/a de servicios a personas con discapacidad
|Trabajador/a de servicios a la juventud
|Trabajador/a de servicios a menores
|Trabajador/a de servicios familiares
|Trabajador/a del desarrollo comunitario
|Trabajador/a de soporte de bienestar
|Gestor/a social y cultural
|Gestor/a de comunidades
|Facilitador/a de educación en riesgo de minas antipersonal
|Gestor/a social
34130|Acólito/a
|Ayudante de culto
|Catequista o evangelizador/a
|Curandero/a de sugestión
|Curandero/a religioso/a
|Evangelizador/a
|Fraile
|Hermano/a religioso/a
|Monje/a
|Novicio/a
|Predicador/a laico/a
|Predicador/a seglar
|Religioso/a
|Salvacionista
|Sanador/a de fe
|Seminarista
|Trabajador/a laico/a
|Trabajador/a religioso/a
34210|Ajedrecista
|Atleta
|Banderillero/a
|Basquetbolista
|Beisbolista
|Boxeador/a
|Ciclista
|Ciclista de carreras
|Conductor/a de carreras
|Corredor/a de autos
|Corredor/a de ciclismo
|Corredor/a de motos
|Deportista
|Deportista profesional
|Esquiador/a
|Fisicoculturista
|Futbolista
|Gimnasta deportivo/a
|Golfista
|Jinete de carrera de caballos
|Jockey
|Jugador/a
|Jugador/a de críquet
|Jugador/a de jockey
|Jugador/a de póker
|Luchador/a
|Nadador/a
|Novillero/a
|Patinador/a
|Picador/a de toros
|Piloto de carros de carreras
|Portero/a deportivo/a
|Rejoneador/a
|Tenista
|Torero/a
|Voleibolista
34221|Entrenador/a de baloncesto
|Entrenador/a de actividad física
|Entrenador/a de artes marciales
|Entrenador/a de atletismo
|Entrenador/a de básquetbol
|Entrenador/a de béisbol
|Entrenador/a de boxeo
|Entrenador/a de buceo
|Entrenador/a de fútbol
|Entrenador/a de fútbol aficionado en clubes de liga
|Entrenador/a de fútbol base infantil y juvenil
|Entrenador/a de gimnasia
|Entrenador/a de golf
|Entrenador/a de lucha
|Entrenador/a de lucha libre
|Entrenador/a de natación
|Entrenador/a de patinaje artístico
|Entrenador/a de voleibol
|Entrenador/a deportivo/a
|Instructor/a de ajedrez
|Instructor/a de artes marciales
|Instructor/a de billar
|Instructor/a de bridge
|Instructor/a de deportes
|Instructor/a de esquí
|Instructor/a de natación
|Maestro/a de bridge
|Preparador/a físico/a
|Director/a de programas de entretenimiento
34222|Árbitro/a
|Árbitro/a asistente/a
|Árbitro/a deportivo/a
|Cronometrador/a
|Cronometrista
|Juez/a de campo
|Juez/a de campo deportivo
|Juez/a de boxeo
|Juez/a de línea
|Juez/a de meta
|Juez/a de partida
|Juez/a deportivo/a
34231|Acondicionador/a físico/a
|Entrenador/a de aeróbicos
|Entrenador/a de educación física
|Entrenador/a de gimnasio
|Entrenador/a de yoga
|Entrenador/a físico/a
|Entrenador/a personal
|Instructor/a de aeróbicos
|Instructor/a de buceo
|Instructor/a de educación física
|Instructor/a de entrenamiento físico
|Instructor/a de equitación
|Instructor/a de gimnasio
|Instructor/a de navegación vela
|Instructor/a de recreación
|Instructor/a de tiro
|Instructor/a de turismo y recreación
|Instructor/a de vela
|Instructor/a de yoga
34232|Animador/a de grupo
|Animador/a de recreación y deporte
|Guía de actividades al aire libre
|Líder/lideresa de programas de recreación
|Recreacionista
|Recreador/a
34310|Fotógrafo/a
|Fotógrafo/a aéreo/a
|Fotógrafo/a artístico/a
|Fotógrafo/a científico/a
|Fotógrafo/a comercial
|Fotógrafo/a de arquitectura
|Fotógrafo/a de foto fija
|Fotógrafo/a de ilustración comercial
|Fotógrafo/a de microfotografía
|Fotógrafo/a de modas
|Fotógrafo/a de noticias
|Fotógrafo/a de patrimonio cultural mueble
|Fotógrafo/a de policía
|Fotógrafo/a de prensa
|Fotógrafo/a digital
|Fotógrafo/a documental
|Fotógrafo/a forense
|Fotógrafo/a industrial
|Fotógrafo/a literario/a
|Fotógrafo/a médico/a
|Fotógrafo/a publicitario/a
|Fotógrafo/a reportero/a
|Fotógrafo/a reportero/a gráfico/a
|Fotógrafo/a retratista
|Fotoperiodista
|Operador/a de cámara de fotografía fija
|Reportero/a gráfico/a
34320|Analista de exhibición
|Decorador/a de espacios publicitarios
|Decorador/a de eventos
|Decorador/a de exposiciones
|Decorador/a de interiores
|Decorador/a de mostrador
|Decorador/a de set de filmación
|Decorador/a de vitrinas
|Escaparatista
|Escaparatista decorador/a
|Técnico/a decorador/a de escenarios de teatro
|Técnico/a decorador/a de interiores
|Técnico/a decorador/a de stands
|Técnico/a en decoración
|Técnico/a en decoración de exhibición
|Técnico/a en decoración de interiores
|Técnico/a en decoración de teatro
|Técnico/a en decoración de vitrinas y exhibición
|Proyectista de espacios para venta
|Visual merchandiser
34331|Asistente/a curatorial
|Auxiliar de restauración y conservación
|Mediador/a de museo
|Montajista de museo
|Tallerista de museo
|Taxidermista
|Técnico/a curatorial
|Técnico/a de galería
|Técnico/a de galería de arte
|Técnico/a de museos
|Técnico/a en proyección y manipulación de equipos para museos, galerías y planetarios
34332|Asistente/a de referencia de biblioteca
|Bibliotecario/a
|Bibliotecario/a en música
|Gestor/a bibliotecario/a
|Técnico/a de biblioteca
|Mediador/a social y cultural
|Mediador/a de cultura informacional
|Mediador/a de promoción de lectura
|Técnico/a en conservación del patrimonio documental
34333|Animador/a a la lectura
|Gestor/a cultural de fomento a la lectura
|Mediador/a de lectura
|Promotor/a de escritura
|Promotor/a de lectura
|Promotor/a de oralidad
|Promotor/a y animador/a a la lectura y la escritura
|Mediador/a de fomento a la escritura
|Mediador/a de fomento a la lectura
|Librero/a
34340|Chef
|Chef de alta cocina
|Chef de cocina
|Chef ejecutivo/a
|Chef jefe/a
|Chef pastelero/a
|Chef salsero/a
|Coordinador/a de autoservicio de alimentos y bebidas
|Coordinador/a de banquetes
|Jefe/a de cocina
|Supervisor/a de servicio de alimentos y bebidas
34351|Apuntador/a
|Armero/a de producción audiovisual
|Artista de doblaje
|Asistente/a de casting
|Asistente/a de control de calidad de programas y contenidos
|Asistente/a de coordinación de dobles de acción
|Asistente/a de coordinación de extras
|Asistente/a de coordinación de stunts
|Asistente/a de elenco y casting
|Asistente/a de estudio audiovisual
|Asistente/a de fotografía
|Asistente/a de guion
|Asistente/a de producción multiplataforma
|Coordinador/a de programa de difusión
|Doble de acción
|Doble de actuación
|Doble de riesgo
|Extra de actuación
|Extra de actuación con parlamento
|Figurante/a de actuación
|Figurante/a de actuación con parlamento
|Gestor/a de cineclubes
|Jefe/a técnico/a de teatro
|Programador/a de contenidos audiovisuales
|Programador/a de radio hablada
|Programador/a musical
|Promotor/a de circulación audiovisual
|Promotor/a de difusión y divulgación de contenidos audiovisuales
|Regidor/a de ópera y artes escénicas
|Stunt
|Stunt performer
|Stuntman
|Supervisor/a de artes escénicas
|Técnico/a de teatro
34352|Artista de body paint
|Artista corporal
|Artista de tatuajes
|Tatuador/a
34353|Ambientador/a
|Asistente/a de ambientación
|Asistente/a de construcción de set
|Asistente de grip
|Asistente/a de luces
|Asistente/a de montaje
|Asistente/a de utilería
|Asistente/a de vehículos en escena
|Atrilero/a
|Auxiliar de escenario
|Auxiliar de exhibición
|Auxiliar de montaje escénico
|Auxiliar de producción de eventos y espectáculos
|Auxiliar de producción técnica musical de eventos
|Auxiliar de utilería en set
|Auxiliar de vehículos en escena
|Auxiliar escultor/a de utilería
|Capataz de circo
|Constructor/a de escenografía
|Constructor/a de utilería
|Maquillador/a de alimentos
|Pintor/a escénico/a de decoración
|Reflectorista
|Road manager
|Roadie
|Stagehand
|Técnico/a de efectos especiales
|Técnico/a de iluminación
|Técnico/a de luces
|Texturizador/a de utilería
|Utilero/a de escenografía
|Auxiliar de Iluminación
|Constructor/a de set
|Librea de circo
34354|Asistente/a de arte de escenografía
|Asistente/a de coordinación de producción
|Asistente/a de decoración
|Asistente/a de dirección de arte
|Asistente/a de dirección de teatro
|Asistente/a de efectos visuales
|Asistente/a de escenografía
|Asistente/a de producción audiovisual
|Asistente/a de producción de arte
|Asistente/a de producción de oficina
|Continuista
|Ingestador/a
|Jefe/a de ambientación y montaje
|Jefe/a de construcción escénica
|Logger
|Script (continuista)
|Supervisor/a de efectos especiales
|Supervisor/a de efectos visuales
|Supervisor/a de script
|Técnico/a de escenario
|Supervisor/a de videos de modelos web Cam
|Asistente/a de dirección de cine y televisión
|Asistente/a de dirección de audiovisuales
|Asistente/a de producción de medios de comunicación
|Asistente/a de producción ejecutiva audiovisual
34355|Asistente/a de vestuario
|Coordinador/a de vestuario
|Escenógrafo/a
|Jefe/a de taller de decoración
|Jefe/a de utilería
|Supervisor/a de iluminación
|Supervisor/a de vestuario
|Supervisor/a de vestuario de actuación
|Vestuarista
|Escenotécnico/a de montaje
|Escenotécnico/a realizador/a
|Asistente/a de exhibición
35110|Asistente/a de computadores en operaciones
|Asistente/a de TI (Tecnologías de la Información)
|Operador/a de centro de cómputo
|Operador/a de computadores
|Operador/a de equipos informáticos periféricos
|Operador/a de impresora
|Operador/a de impresora de alta velocidad
|Técnico/a de ingeniería de sistemas de computadores
35121|Analista de apoyo del PC
|Analista de apoyo software
|Analista de computadores mesa de ayuda
|Analista de computadores soporte de programas
|Analista de servicio de asistencia
|Analista de soporte de aplicaciones
|Analista de soporte de software
|Asistente/a de análisis de sistemas informáticos
|Asistente/a de base de datos
|Asistente/a de ingeniero de computadores
|Asistente/a de programación TIC (tecnologías de la información y las comunicaciones)
|Asistente/a de sistemas informáticos
|Auxiliar de soporte de sistemas e informática
|Auxiliar de soporte de internet
|Consultor/a de apoyo en internet
|Consultor/a de soporte técnico de software
|Consultor/a de soporte de software
|Consultor/a de soporte en tecnología de la información
|Coordinador/a de mantenimiento y soporte de computadores
|Coordinador/a de transmisión de programas
|Instalador/a de programas informáticos
|Instalador/a de software
|Operador/a de servicio de asistencia informática
|Operador/a de servicio de asistencia de software
|Planificador/a de mantenimiento de computadores
|Programador/a de soporte de computadores
|Soporte de computador
|Soporte de internet
|Técnico/a de apoyo de servicio al cliente en computación
|Técnico/a de computadoras
|Técnico/a de control de equipos informáticos
|Técnico/a de programación informática
|Técnico/a de servicios informáticos a usuarios
|Técnico/a de software
|Técnico/a de soporte de aplicaciones
|Técnico/a de soporte de sistemas e informática
|Técnico/a de soporte en software
|Técnico/a de soporte en tecnología de la información
|Técnico/a de soporte informático
|Técnico/a en asistencia y soporte de tecnologías de la información
|Técnico/a en soporte y mantenimiento de TI (Tecnologías de la Información)
|Técnico/a ordenador/a de soporte informático para usuarios
|Técnico/a de servicio de asistencia de computación
|Técnico/a de servicio de ayuda a internet
|Técnico/a de soporte de internet
|Técnico/a de soporte en mesa de ayuda (help desk)
35122|Agente corporativo/a BPO
|Agente de contact center especializado/a BPO
|Agente de servicio especializado BPO (business process outsourcing)
|Asesor/a de servicio especializado BPO
|Ejecutivo/a de servicio especializado BPO
|Líder de servicio BPO (business process outsourcing)
|Operador/a de servicio especializado BPO
|Representante de servicio especializado BPO (business process outsourcing)
|Representante de soporte de apoyo a internet
|Representante técnico/a de soporte informático
35130|Asistente/a de comunicaciones de las TIC (tecnologías de la información y las comunicaciones)
|Asistente/a de equipo de comunicaciones
|Asistente/a de equipo de red
|Asistente/a informático/a en diseño de sistemas
|Codificador/a de aplicaciones informáticas
|Documentador/a de soluciones de TI (Tecnologías de la Información)
|Técnico/a administrador/a de centro de datos
|Técnico/a de apoyo de red
|Técnico/a de configuraciones de data center
|Técnico/a de redes y sistemas informáticos
|Técnico/a de sistemas de computación
|Técnico/a de sistemas en red
|Técnico/a de soporte de red informática
|Técnico/a en mantenimiento de red informática
|Técnico/a en redes de computadores
|Técnico/a en sistemas informáticos
|Técnico/a en tecnologías de la información
|Técnico/a especialista en infraestructura tecnológica
|Técnico/a programador/a de sistemas de información
|Técnico/a de sistemas
|Tecnólogo/a en mantenimiento de infraestructura tecnologías de la información y las comunicaciones
|Tecnólogo/a en sistemas informáticos
|Tecnólogo/a de sistemas
35140|Administrador/a de sitio web
|Administrador/a de página web
|Coordinador/a de gestión de sitio web
|Coordinador/a de la página web
|Operador/a web
|Técnico/a de diseño de página web
|Técnico/a de sitio web
|Webmaster
35211|Auxiliar de audiovisuales
|Auxiliar de cámara de cine y de televisión
|Ayudante de cámara
|Camarógrafo/a
|Camarógrafo/a de cine
|Camarógrafo/a de estudio
|Camarógrafo/a de estudio-móvil
|Camarógrafo/a de televisión
|Camarógrafo/a de terreno
|Camarógrafo/a operador/a de grúa
|Dolly grip
|Operador/a asistente/a de cámara
|Operador/a de cámara inmersiva
|Operador/a de audiovisuales
|Operador/a de cámara
|Operador/a de cámara 360
|Operador/a de cámara aérea
|Operador/a de cámara de cine
|Operador/a de cámara de cine y televisión
|Operador/a de cámara de estudio
|Operador/a de cámara de televisión
|Operador/a de cámara de video
|Operador/a de cámara en dron
|Operador/a de cámara remota
|Operador/a de cámara subacuática
|Operador/a de cine
|Operador/a de dolly
|Operador/a de equipo de estudio de televisión
|Operador/a de equipo de grabación
|Operador/a de steady cam
|Operador/a de videotape
|Técnico/a cinematográfico/a
|Técnico/a de audiovisuales
|Técnico/a de cintas de video
|Técnico/a de grabación
|Técnico/a de grabación de video
|Técnico/a de video
35212|Controlador/a técnico/a en cabina
|Coordinador/a de transmisión de programas de radio
|Editor/a de efectos de sonido
|Emisorista
|Generador/a de máster de tv y video
|Operador/a de cabina de proyección cinematografía
|Operador/a de control máster
|Operador/a de equipo de transmisión
|Operador/a de equipo de transmisión de radio
|Operador/a de equipo de transmisión de televisión
|Operador/a de equipo transmisión móvil
|Operador/a de equipos de proyección audiovisual y cinematográfico
|Operador/a de estación de emisora de radio
|Operador/a de máster
|Operador/a de máster en vivo
|Operador/a de panel de control de radio
|Operador/a de panel de control de televisión
|Operador/a de transmisor de radio
|Operador/a remoto/a
|Operador/a de transmisión de televisión
|Operador/a transmisor/a
|Operador/a VTR
|Proyeccionista de cine
|Técnico/a de control máster
|Técnico/a de estación de recepción onda corta
|Técnico/a de pruebas de sonido
|Técnico/a de radiodifusión
|Técnico/a de sala de control de radio
|Técnico/a de sala de control de televisión
|Técnico/a de transmisión de radio
|Técnico/a de transmisión de televisión
|Técnico/a operador/a del generador de caracteres
|Trasmisorista
|Generador/a de caracteres
|Operador/a de closed caption
|Operador/a de proyector de cine
35213|Asistente/a de cine, televisión y artes escénicas
|Asistente/a de cámara
|Asistente/a de cámara de cine
|Asistente/a de cámara de cine y televisión
|Asistente/a de cámara de TV
|Asistente/a de edición audio visual
|Asistente/a de efectos especiales
|Asistente/a de foco
|Asistente/a de grabación de imagen y de sonido
|Asistente/a de iluminación
|Asistente/a de video
|Asistente/a detrás de cámaras (making of)
|Asistente/a técnico/a de cine, televisión y artes escénicas
|Colorista audiovisual
|Colorista en set (DIT)
|Colorizador/a y corrector/a de color
|Conformador/a
|Controlador/a técnico/a y de imagen
|Finalizador/a de proyectos audiovisuales
|Foquista
|Gaffer
|Iluminista
|Luminotécnico/a
|Luminotécnico/a para cine, tv y video
|Montajista 360
|Montajista audiovisual
|Operador/a de consola de iluminación
|Operador/a de edición
|Operador/a de luces
|Operador/a de teleprompter
|Sonidista de auditorio
|Técnico/a de postproducción
|Técnico/a en imagen digital
|Técnico/a HD
|Video assist
|Jefe/a de eléctricos para cine, tv y video
35214|Artista de foley
|Disc jockey mezclador/a
|DJ productor/a de mezcla
|Grabador/a de foley
|Grabador/a de sonido de doblajes
|Mezclador/a de audio
|Mezclador/a de sonido
|Microfonista
|Montajista de sonido
|Operador/a de audio
|Operador/a de audio y sonido
|Operador/a de boom
|Operador/a de equipo de amplificación sonido
|Operador/a de equipo de audio televisión
|Operador/a de equipo de megafonía
|Operador/a de grabación de sonido
|Operador/a de grabación en vivo
|Operador/a de micrófono
|Operador/a de sonido
|Operador/a de sonido en vivo (sala y monitores)
|Operador/a de equipo de grabación de sonido
|Operador/a técnico/a en radio frecuencias RF
|Operario/a microfonista
|Sonidista
|Supervisor/a de edición de sonido
|Supervisor/a de sonido
|Técnico/a de audio
|Técnico/a de audio en producción de eventos
|Técnico/a de audio y sonido
|Técnico/a de efectos de sonido
|Técnico/a de rigging
|Técnico/a de sonido
|Técnico/a de sonido de estudio de televisión
|Técnico/a de postproducción de sonido
|Técnico/a en radio y televisión
|Editor/a de sonido
|Músico auxiliar
|Músico/a auxiliar pasador/a de páginas
|Operador/a de equipo de audio radio
|Operador/a de equipo de doblaje
|Operador/a de equipo de estudio de radio
|Operador/a de equipo de radiodifusión
|Operador/a de equipo de sonorización
|Técnico/a de estudio de grabación
|Técnico/a de grabación de audio
|Técnico/a de grabación de sonido
|Técnico/a de radio
|Técnico/a de sonido de estudio de radio
|Técnico/a de sonido de prueba
|Técnico/a de estudio de grabación de sonido
|Técnico/a operario/a de estudio de música
35215|Asistente/a de grabación
|Asistente/a de ingeniería de edición
|Asistente/a de mastering
|Asistente/a de mezcla
|Asistente/a de producción de audio y sonido
|Asistente/a de producción de música
|Asistente/a en masterización
|Asistente/a de grabación de sonido
|Asistente/a técnico/a en audio y sonido
|Asistente/a técnico/a en estudio de grabación de sonido
|Asistente/a técnico/a en grabación de audio
|Asistente/a técnico/a instrumentista
|Auxiliar de grabación
|Auxiliar en producción de audio
|Ayudante de grabación de sonido
|Técnico/a auxiliar de estudio de música
|Asistente/a de sonido
35221|Asistente/a de ingeniero de telecomunicaciones
|Operador/a de equipo de difusión de video
|Operador/a de equipo de difusión telefilmes
|Operador/a de equipo de difusión televisión
|Operador/a de equipo de registro de sonido
|Operador/a de equipo de telecomunicaciones
|Operador/a de equipo telegráfico
|Operador/a de estación de emisora de televisión
|Operador/a de estudios de radio
|Operador/a de estudios de televisión
|Técnico/a de GPS
|Técnico/a de ingeniería de radar
|Técnico/a de ingeniería de radio
|Técnico/a de ingeniería de sistemas de señales
|Técnico/a de ingeniería de telecomunicaciones
|Técnico/a de ingeniería telegráfica
|Técnico/a de sistemas electrónicos de telecomunicaciones
|Técnico/a de sistemas radar
|Técnico/a de telecomunicaciones
|Técnico/a de telecomunicaciones aeroespaciales
|Técnico/a de telecomunicaciones de radio
|Técnico/a de telecomunicaciones de teléfono
|Técnico/a de telecomunicaciones radar
|Técnico/a de telecomunicaciones sistemas de señales
|Técnico/a de telecomunicaciones telégrafo
|Técnico/a de telecomunicaciones televisión
|Técnico/a en infraestructura de sistemas de telecomunicaciones
|Técnico/a en ingeniería de teléfonos
|Técnico/a en instalación y mantenimiento de redes de telecomunicaciones
|Técnico/a en soporte de sistemas de telecomunicaciones
|Técnico/a en subestaciones y líneas
|Tecnólogo/a en telemedida
|Telegrafista
35222|Coordinador/a de telecomunicaciones
|Supervisor/a de electricidad y telecomunicaciones
|Supervisor/a de personal de instalación y reparación de telecomunicaciones
|Supervisor/a de personal técnico de servicio y mantenimiento de televisión por cable
|Supervisor/a de telecomunicaciones
|Supervisor/a de instalación y reparación de telecomunicaciones
35223|Operador/a de código morse
|Operador/a de equipo de radio con base en mar
|Operador/a de equipo de radio con base en tierra
|Operador/a de equipo de radio de vuelo
|Operador/a de radio
|Operador/a de radio navegación aérea
|Operador/a de radio navegación marítima
|Radio operador/a
|Radionavegante
|Radiotelefonista de estaciones terrestres
|Operador/a de radiocomunicaciones
41101|Auxiliar administrativo/a
|Auxiliar de admisiones
|Auxiliar de documentación
|Auxiliar de fotocopiado en oficina
|Auxiliar de oficina
|Auxiliar de radicación
|Oficinista
|Oficinista general
|Radicador/a de documentos
41102|Auxiliar de aduana
|Auxiliar de comercio exterior
|Auxiliar de exportaciones
|Auxiliar de importaciones
|Tramitador/a de aduanas
41200|Datain en petróleo y gas
|Secretario/a
|Secretario/a auxiliar contable
|Secretario/a de procesamiento de textos
|Secretario/a general
|Secretario/a mecanógrafo/a
|Secretario/a recepcionista
|Secretario/a taquígrafo/a
41310|Estenotipista
|Mecanógrafo/a
|Mecanógrafo/a de estadísticas
|Operador/a de procesamiento de textos
|Operador/a de telefax
|Operador/a de telégrafo
|Operador/a de teleimpresora
|Taquimecanógrafo/a
|Teletipista
41321|Auxiliar de entrada de datos
|Digitalizador/a
|Empleado/a de máquina sumadora
|Operador/a de calculadora
|Operador/a de contómetro
|Operador/a de entrada de datos
|Operador/a de facturadora
|Operador/a de máquina contable
|Operador/a de máquina verificadora
|Operador/a de máquinas de llevar libros
|Procesador/a de datos
|Registrador/a de datos
|Tabulador/a de datos
|Técnico/a de introducción de datos
|Técnico/a de entrada y procesamiento de datos
41322|Digitador/a
|Digitador/a de contabilidad
|Digitador/a de historias clínicas
42110|Asistente/a de banco
|Auxiliar de banco
|Auxiliar de caja
|Auxiliar de caja en banco
|Auxiliar de divisas
|Auxiliar de ventanilla de banco
|Cajero/a de banco
|Cajero/a de cambio de divisas
|Cajero/a de cambio de moneda
|Cajero/a de servicios financieros
|Cajero/a principal de servicios financieros
|Cambista
|Corresponsal no bancario/a
|Empleado/a de ventanilla de banco
|Oficial bancario
42120|Auxiliar de apuestas
|Banquero/a de sala de juego
|Corredor/a de apuestas
|Crupier
|Diller
|Distribuidor/a de juegos
|Escrutador/a de chance
|Garitero/a
|Operador/a de bingo
|Receptor/a de apuestas
|Recibidor/a de apuestas
|Tallador/a de juego
|Tallador/a de mesa de juegos de azar
42130|Ayudante de casa de empeño
|Prestamista
|Prestamista de dinero
|Prestamista prendario/a
42140|Auxiliar de cartera y cobranzas
|Auxiliar de cobranza y facturación
|Auxiliar de crédito y cobranzas
|Auxiliar de cartera
|Auxiliar de cobranza
|Auxiliar de crédito de cartera
|Auxiliar de recaudos
|Cobrador/a
|Cobrador/a de alquileres
|Cobrador/a de deudas
|Cobrador/a de donativos de obras de caridad
|Cobrador/a de facturas
|Cobrador/a externo/a
|Cobrador/a recaudador/a
|Gestor/a de cobro
|Recaudador/a
|Visitador/a de cobranzas
42210|Agente de carga de aerolínea
|Agente de check-in
|Agente de línea marítima
|Agente de oficina de turismo
|Agente de pasajes línea terrestre
|Agente de reserva de viajes
|Agente de servicio en aeropuerto
|Agente de servicios al pasajero
|Agente de servicios counter
|Agente de tiquetes
|Agente de tiquetes de aerolíneas
|Agente de ventas en línea marítima de carga
|Agente de ventas y servicios de aerolínea
|Agente de viajes
|Agente de viajes y turismo
|Agente viajero/a
|Asesor/a comercial de viajes
|Asesor/a de viajes
|Auxiliar de agencia de viajes
|Auxiliar de información de turismo
|Auxiliar de oficina de turismo
|Auxiliar de reserva de viajes
|Auxiliar de reservas
|Auxiliar de reservas de aerolínea
|Auxiliar de servicio al cliente de aerolínea
|Auxiliar de ventas y reservaciones de turismo
|Auxiliar de ventas y servicios aerolíneas
|Ayudante de check-in en aeropuerto
|Consejero/a de oficina de turismo
|Consejero/a de viajes
|Consultor/a de viajes
|Empleado/a de servicio al cliente aerolínea
|Empleado/a de servicio al viajero
|Empleado/a de ventas y servicios de aerolíneas
|Empleado/a de ventas y servicios de líneas aéreas, marítimas y terrestres
|Operador/a de check-in de agencia de viajes
|Representante de agencia de viaje
|Tiqueteador/a agente de viajes
42220|Agente de contact center de cobranzas
|Agente de call center cobranzas
|Agente de contact center
|Asesor/a de call center
|Asesor/a de contact center
|Auxiliar de centro de llamadas
|Auxiliar de información al cliente centro de llamadas
|Consultor/a de call center
|Entrenador/a de centro de contacto
|Entrenador/a telefónico/a
|Operador/a de centro de llamadas
|Operador/a de conmutador
|Teleoperador/a de línea de ayuda
42230|Ayudante de cabina telefónica
|Operador/a de central telefónica
|Operador/a de larga distancia
|Operador/a de servicio de respuesta
|Operador/a de servicio telefónico
|Operador/a telefónico/a
|Telefonista
|Telefonista de empresa de taxis
42240|Auxiliar de recepción de hotel
|Auxiliar recepcionista de hotel
|Empleado/a de recepción hotelera
|Empleado/a de servicio al huésped
|Guest service
|Recepcionista de alojamiento
|Recepcionista de hotel
|Recepcionista nocturno/a de hotel
|Responsable de reservas hoteleras
42251|Asesor/a de clientes
|Asistente/a de servicio al cliente
|Auxiliar administrativo/a de ventanilla
|Auxiliar de atención al cliente
|Auxiliar de información
|Auxiliar de información a pasajeros aeropuerto
|Auxiliar de información hospitalaria
|Auxiliar de información y atención telefónica
|Auxiliar de información y servicio al cliente
|Auxiliar de oficina de información
|Auxiliar de quejas y reclamos
|Auxiliar de servicio al cliente
|Auxiliar de servicio de información
|Auxiliar de ventanilla de información
|Auxiliar de servicio al cliente en comercio al por menor
|Empleado/a de información y servicio al cliente
|Empleado/a de servicio al cliente
|Asesor/a de experiencia al cliente
42252|Auxiliar de información turística
|Informador/a turístico/a
|Informador/a turístico/a local
42260|Auxiliar de consultas
|Auxiliar de recepción
|Empleado/a de recepción
|Recepcionista
|Recepcionista de consultorio médico
|Recepcionista de consultorio odontológico
|Recepcionista operador/a de conmutador
|Recepcionista teleoperadora
|Tele recepcionista
42270|Auxiliar encuestador/a
|Auxiliar encuestador/a de estadística
|Encuestador/a
|Encuestador/a comercial
|Encuestador/a de opinión pública
|Encuestador/a telefónico/a
|Entrevistador/a de estudios de mercado
|Entrevistador/a de investigaciones de mercado
|Operador/a de estudios de mercado
|Supervisor/a de encuesta de estudios de mercado
|Recolector/a de información para encuestas
42291|Asistente/a administrativo/a de piso en salud
|Auxiliar administrativo/a en salud
|Auxiliar de admisión y facturación al usuario en salud
|Auxiliar de cuentas médicas
|Auxiliar de admisiones hospitalarias
|Auxiliar de apoyo administrativo en salud
|Auxiliar de ingresos hospitalarios
|Auxiliar de registro y admisiones en salud
|Auxiliar en atención al usuario en salud
|Auxiliar facturación aseguradora
|Recepcionista auxiliar de facturación en salud
42299|Consultor/a de elegibilidad
|Entrevistador/a de elegibilidad
|Auxiliar de servicio social y comunitario
|Auxiliar social en comunidad terapéutica
|Auxiliar social de protección a la familia
|Auxiliar social de protección de la infancia y la adolescencia
|Auxiliar social de servicios de rehabilitación resocialización
43110|Auxiliar de contabilidad cooperativa
|Auxiliar de contabilidad hotelera
|Auxiliar contable
|Auxiliar contable y administrativo/a
|Auxiliar contable y financiero/a
|Auxiliar de cálculo de costos
|Auxiliar de cálculo de presupuestos
|Auxiliar de contabilidad
|Auxiliar de contabilidad de costos
|Auxiliar de costos
|Auxiliar de cuentas
|Auxiliar de cuentas por cobrar
|Auxiliar de cuentas por pagar
|Auxiliar de facturación
|Auxiliar de presupuesto
|Auxiliar de teneduría de libros
|Auxiliar de tesorería
|Auxiliar de trámite de cuentas
|Facturador/a
43121|Asesor/a rápido/a de servicios financieros
|Asistente/a de registro de pensiones y cesantías
|Auxiliar actuarial
|Auxiliar administrativo/a de reclamos de seguros
|Auxiliar bancario/a
|Auxiliar de ahorros
|Auxiliar de auditoría
|Auxiliar de bonos pensionales
|Auxiliar de corretaje
|Auxiliar de crédito
|Auxiliar de crédito de banca
|Auxiliar de cuentas corrientes
|Auxiliar de dividendos
|Auxiliar de estadística
|Auxiliar de estadística hospitalaria
|Auxiliar de finanzas
|Auxiliar de garantías
|Auxiliar de giros y remesas
|Auxiliar de hipoteca
|Auxiliar de impuestos
|Auxiliar de indemnizaciones
|Auxiliar de inversiones
|Auxiliar de pensiones y cesantías
|Auxiliar de registro de títulos y acciones
|Auxiliar de seguros
|Auxiliar de servicios financieros
|Auxiliar de servicios pensionales
|Auxiliar de valores
|Auxiliar de estadística comercial
|Auxiliar financiero/a
|Empleado/a de estadística
|Informador/a comercial de banca
43122|Auxiliar de avalúos y liquidación
|Auxiliar de avalúo
43130|Asistente/a de nómina
|Auxiliar de cálculo de salarios
|Auxiliar de nómina
|Auxiliar de nómina y prestaciones
|Auxiliar de pago de nómina
|Ayudante de nómina
|Liquidador/a de nómina
43211|Almacenador producto procesado
|Almacenadora de producto procesado
|Almacenador producto terminado
|Almacenadora de producto terminado
|Almacenista
|Almacenista de insumos
|Almacenista de obra
|Almacenista de producción
|Almacenista de suministros
|Almacenista de taller de repuestos
|Auxiliar de bodega
|Auxiliar de bodega en petróleo y gas
|Auxiliar de abastecimiento
|Auxiliar de almacén
|Auxiliar de almacén y bodega
|Auxiliar de centro de distribución
|Auxiliar de depósito
|Auxiliar de depósito de mobiliario
|Auxiliar de despacho
|Auxiliar de despacho de cargas
|Auxiliar de entregas
|Auxiliar de materiales
|Auxiliar de pedidos
|Auxiliar de pesaje
|Auxiliar de recibo y despacho
|Auxiliar de servicio de almacenaje
|Auxiliar de servicio de pesaje
|Auxiliar de suministros
|Auxiliar de suministros y almacén
|Auxiliar de recepción de mercancía
|Bodeguero/a
|Empleado/a de recepción de mercancía
|Inspector/a de entregas
|Kardista
|Operador/a de báscula
|Operador/a de báscula portuaria
|Operador/a de puente de báscula
|Operador/a de puente de pesaje
|Pesador/a de camión en báscula
|Técnico/a auxiliar de bodega audiovisual
|Auxiliar de despacho y báscula
43212|Auxiliar de almacén e inventarios
|Auxiliar de compras
|Auxiliar de compras e inventarios
|Auxiliar de control de inventarios
|Auxiliar de existencias de inventario
|Auxiliar de inventarios
|Encargado/a de inventario
43220|Auxiliar de planificación de la producción
|Auxiliar de planificación de materiales
|Auxiliar de producción
|Auxiliar de programación de materiales
43231|Agente de equipajes
|Agente de equipajes y servicio al cliente
|Asistente/a de enrutamiento
|Asistente/a de envío de cargas
|Asistente/a de envío de transporte aéreo
|Asistente/a de movimiento de carga
|Asistente/a de operaciones de vuelo
|Asistente/a de recibo de carga
|Asistente/a de transporte marítimo de muelle
|Asistente/a despachador/a de muelles
|Asistente/a despachador/a de transporte carga
|Auxiliar de equipajes
|Controlador/a administrativo/a de tráfico aéreo
|Controlador/a administrativo/a de transporte ferroviario
|Controlador/a administrativo/a de transporte marítimo
|Coordinador/a de carga de transporte aéreo
|Coordinador/a de rutas escolares
|Coordinador/a de transporte escolar
|Despachador/a administrativo/a de gasoductos
|Despachador/a administrativo/a de servicio de transporte
|Despachador/a administrativo/a de trenes
|Despachador/a de ambulancias
|Despachador/a de camiones
|Despachador/a de rutas de transporte terrestre
|Despachador/a de taxis
|Despachador/a de transporte urbano
|Despachador/a de vehículos de emergencia
|Despachador/a de equipo de mantenimiento en empresas públicas
|Despachador/a de equipo móvil
|Inspector/a administrativo/a de transporte por carretera
|Mochilero/a de hidrocarburos
|Operador/a de radio despachador/a
|Planificador/a de tráfico aéreo
|Programador/a de itinerarios
|Programador/a de rutas
|Programador/a de rutas y tripulaciones
|Programador/a de transporte de carga
|Programador/a de transporte de pasajeros
|Programador/a de tripulación auxiliar de vuelo
|Programador/a de tripulación transporte terrestre
|Programador/a de trenes
|Programador/a de vuelos
|Tarjador/a
|Coordinador/a de despacho aeronáutico
43232|Coordinador/a de transporte
|Coordinador/a de transporte de gas y petróleo
|Coordinador/a de flota flush by (field services) en la industria petrolera
|Despachador/a de aerolíneas
|Despachador/a de aeronaves
|Despachador/a de trenes
|Despachador/a de vuelos
|Inspector/a de operaciones de aeronave
|Inspector/a ferroviario/a
|Personal de operaciones de vuelo
|Planeador/a de carga
|Programador/a de carga
|Programador/a de rutas de transporte terrestre
|Supervisor/a de transporte petróleo y gas
44110|Archivador/a de biblioteca
|Archivador/a de biblioteca audiovisual
|Auxiliar de adquisiciones de biblioteca
|Auxiliar de biblioteca
|Auxiliar de biblioteca de música
|Auxiliar de clasificación de biblioteca
|Auxiliar de índices
|Auxiliar de préstamo de libros
|Auxiliar de referencia de biblioteca
|Auxiliar de servicios bibliotecarios
|Ayudante de biblioteca
|Referencista de biblioteca
|Auxiliar en conservación del patrimonio cultural documental bibliográfico
44120|Auxiliar de correos
|Auxiliar de correos y servicio postal
|Auxiliar de correspondencia
|Auxiliar de oficina de correos
|Auxiliar de remesas
|Auxiliar de ventanilla de correo
|Auxiliar de ventanilla postal
|Auxiliar de servicios de correo
|Ayudante clasificador/a de correo
|Ayudante de servicios de correos
|Cartero/a
|Cartero/a mensajero/a
|Clasificador/a de correo
|Clasificador/a de correspondencia
|Controlador/a administrativo/a de servicio de postal
|Distribuidor/a de correo
|Empleado/a de correspondencia
|Empleado/a de ventanilla de correo
|Empleado/a de ventanilla postal
44130|Auxiliar de clasificación de procesamiento de datos
|Auxiliar de codificación
|Auxiliar de codificación de procesamiento de datos
|Auxiliar de codificación estadística
|Auxiliar de edición
|Auxiliar de pruebas de lectura
|Codificador/a
|Codificador/a administrativo/a
|Codificador/a de censo comercial
|Codificador/a de censo
|Codificador/a de estadísticas
|Codificador/a de guiones
|Corrector/a de pruebas de imprenta
|Empleado/a de codificación
44140|Amanuense
|Auxiliar de escribanía
|Escribiente
|Escribiente de notarios
|Escribiente público/a
|Relator/a
|Tramitador/a en general por cuenta propia
|Transcriptor/a
|Transcriptor/a y relator/a
44150|Asistente/a de archivística
|Auxiliar de admisiones en archivo
|Auxiliar de archivo
|Auxiliar de archivo y registro
|Auxiliar de duplicación de documentos
|Auxiliar de reproducción de documentos
|Auxiliar de microfilmación
|Auxiliar de radicación en archivo
|Auxiliar de registro y archivo médico
|Ayudante de archivo
|Ayudante de archivo y registro
|Ayudante del registro parroquial
|Oficinista de clasificación y archivo
|Oficinista de registro de archivo
|Radicador/a de documentos en archivo
|Auxiliar en conservación del patrimonio cultural documental archivístico
44161|Auxiliar de asuntos de personal
|Auxiliar de bienestar de personal
|Auxiliar de compilación de documentos
|Auxiliar de contratación
|Auxiliar de control de asistencia
|Auxiliar de personal
|Auxiliar de recursos humanos
|Auxiliar de registro de personal
|Auxiliar de relaciones laborales
|Auxiliar de selección de personal
|Auxiliar en talento humano
|Auxiliar de gestión humana
|Programador/a de plantilla
44162|Auxiliar de prevención en el trabajo
|Auxiliar en seguridad industrial
|Auxiliar en seguridad laboral
|Auxiliar en seguridad ocupacional
|Auxiliar HSEQ (salud, seguridad, medio ambiente y calidad)
|Técnico/a auxiliar de seguridad en el trabajo
|Técnico/a auxiliar de seguridad ocupacional
|Técnico/a auxiliar en seguridad ocupacional y laboral
44191|Asistente/a editorial
|Auxiliar de avisos clasificados
|Auxiliar de publicación
|Auxiliar de resúmenes de prensa
|Empleado/a de publicación
44199|Asistente/a de directorios
|Auxiliar compilador/a de lista de direcciones
|Auxiliar de lista de correos
|Auxiliar de registro de guías y repertorios
|Auxiliar de suscripciones
|Ayudante de compilación de directorios
|Empleado/a de compilación de directorios
|Auxiliar de reconocimiento predial
51110|Aeromozo/a
|Auxiliar de servicio a pasajeros
|Auxiliar de vuelo
|Auxiliar de vuelo en cabina
|Auxiliar de servicios a viajeros
|Auxiliar de vuelo y sobrecargo
|Azafato/a
|Azafato/a de aerolínea
|Azafato/a de barco
|Azafato/a jefe/a de barco
|Azafato de transporte terrestre
|Azafata transporte terrestre
|Cabinero/a
|Encargado/a de cabina
|Jefe/a de sobrecargo en barco
|Sobrecargo barco
|Sobrecargo de aerolínea
|Sobrecargo de avión
|Sobrecargo de vuelo
|Supervisor/a de cabina
|Jefe/a de cabina
|Tripulante de cabina de pasajeros tcp
51120|Auxiliar de transporte escolar
|Cobrador/a de autobuses
|Cobrador/a de bus
|Cobrador/a de coche cama
|Cobrador/a de coche pullman
|Cobrador/a de ferry
|Cobrador/a de funicular
|Cobrador/a de teleférico
|Cobrador/a de tranvía
|Cobrador/a de tren
|Guardia de pasajeros de tren
|Inspector/a de boletos en transporte público
|Recolector/a de tiquetes de transporte
|Recolector/a de tiquetes
51131|Guía de cabalgata
|Guía de descubrimientos
|Guía de establecimientos industriales
|Guía de excursiones
|Guía de galería de arte
|Guía de gira
|Guía de montañismo
|Guía de museo
|Guía de parque temático
|Guía de parques naturales
|Guía de turismo
|Guía de turismo cultural
|Guía de turismo de aventura
|Guía de turismo especializado
|Guía de viaje
51132|Anfitrión/a turístico/a local
|Baquiano/a
|Intérprete ambiental local
|Intérprete histórico local
|Intérprete turístico local
51201|Cocinero/a
|Cocinero/a de campamentos de trabajo
|Cocinero/a de cocina fría
|Cocinero/a de barco
|Cocinero/a de cafetería
|Cocinero/a de campo de trabajo
|Cocinero/a de cocina internacional
|Cocinero/a de dietas especiales
|Cocinero/a de restaurante
|Cocinero/a de verduras
|Cocinero/a dietista
|Cocinero/a principal
|Hornero/a de asadero
|Parrillero/a
|Parrillero/a asador/a de carnes
51202|Aprendiz/a de la cocina tradicional
|Artesano/a de la cocina
|Cocinero/a tradicional
|Cocinero/a colombiano/a
|Portador/a de la cocina tradicional
|Sabedor/a de la cocina tradicional
|Transformador/a de bebidas tradicionales
51310|Anfitrión/a de restaurante
|Auxiliar de autoservicio de alimentos
|Auxiliar de banquetes
|Auxiliar de cafetería
|Auxiliar de cafetería en barco
|Auxiliar de salón comedor en barco
|Auxiliar de servicio de alimentos y bebidas
|Auxiliar de mesa y bar
|Camarero/a - mesero/a
|Camarero/a de servicio de comedor
|Jefe/a de personal de servicio de mesa
|Capitán de servicio de alimentos y bebidas
|Distribuidor/a de asientos en restaurante
|Experto/a en vinos - somelier
|Hostess
|Jefe/a de comedor
|Jefe/a de camareros
|Maítre
|Maítre de hotel
|Mesero/a
|Capitán de meseros
|Mesero/a de barco
|Mesero/a de eventos y banquetes
|Mesero/a de vinos
|Mesero/a jefe
|Sommelier
|Supervisor/a de comedor
51321|Auxiliar de bar
|Ayudante de bar
|Barman
|Bartender
|Cantinero/a
|Coctelero/a
|Jefe/a de bar
|Preparador/a de bebidas
|Tabernero/a
51322|Barista
|Preparador/a de café por filtrado
|Preparador/a de cafés expreso
|Técnico/a en preparación de café
51410|Barbero/a
|Consultor/a en cuidado del cabello
|Especialista en cuidado del cabello
|Estilista
|Estilista de cabello
|Estilista integral
|Peinador/a de cabello
|Peinador/a de peluca
|Peluquero/a
|Peluquero/a barbero/a
|Peluquero/a colorista
|Peluquero/a estilista
|Peluquero/a integral
|Barbero/a étnico/a
|Peinador/a ancestral
51421|Manicurista
|Manicurista de tratamientos cosméticos para manos y pies
|Manicurista de uñas artificiales
|Manicurista pedicurista
|Pedicurista
51422|Consultor/a de adelgazamiento
|Consultor/a de belleza
|Consultor/a de pérdida de peso
|Cosmetólogo/a
|Cosmetólogo/a esteticista
|Especialista en tratamientos de belleza
|Esteticista
|Masajista
|Terapeuta de belleza
51423|Asistente/a de maquillaje de efectos especiales
|Coordinador/a de maquillaje
|Diseñador/a de maquillaje
|Escultor/a de maquillaje de efectos especiales
|Jefe/a de maquillaje artístico
|Jefe/a de maquillaje de efectos especiales
|Maquillador/a
|Maquillador/a artístico/a
|Maquillador/a artístico/a y decorativo/a
|Maquillador/a corporal
|Maquillador/a de artistas
|Maquillador/a de cine
|Maquillador/a de efectos especiales
|Maquillador/a de teatro
|Maquillador/a escénico/a
|Maquillador/a de efectos protésicos
|Asistente/a de maquillaje y peinados
|Asistente/a de maquillaje de artistas
|Pigmentador/a de cejas
51424|Asesor/a de belleza
|Asesor/a de imagen
|Consultor/a en asesoría de imagen
|Personal shopper
51429|Auxiliar de baño turco
|Auxiliar de baños sauna y vapor
|Auxiliar de sauna
|Auxiliar de spa
|Colocador/a de piercing
|Piercer
51510|Amo/a de llaves hotel
|Coordinador/a de aseo externo
|Coordinador/a de aseo interno
|Coordinador/a de servicios generales
|Jefe/a de alojamiento
|Jefe/a de aseo
|Jefe/a de camareras de hotel
|Jefe/a de habitaciones
|Jefe/a de lavandería
|Jefe/a de lavandería hotel
|Jefe/a de piso de hospedaje
|Jefe/a de servicios generales
|Matrón/a de servicio de limpieza
|Supervisor/a de personal de aseo
|Supervisor/a de aseo y mantenimiento
|Supervisor/a de conserjería
|Supervisor/a de personal de aseo y mantenimiento hotelero
|Supervisor/a de personal de manejo doméstico en clubes
|Supervisor/a de personal hotelero
|Supervisor/a de habitaciones
|Supervisor/a de lavandería
|Supervisor/a de servicio de aseo y mantenimiento en hotel
|Supervisor/a de servicios de alojamiento y hospedaje
51520|Amo/a de llaves doméstica
|Ecónomo/a de alimentos y bebidas doméstico
|Ecónomo/a de servicio doméstico
|Jefe/a de personal de servidumbre
|Mayordomo
|Mayordomo de casa de huéspedes
|Mayordomo doméstico
51530|Conserje
|Conserje de edificio
|Sacristán/a
51610|Adivinador/a
|Astrólogo/a
|Astrólogo/a adivinador/a
|Cartomántico/a
|Lecturista de tarot
|Mentalista
|Numerólogo/a
|Oniromántico/a
|Panelista sensorial
|Pitoniso/a
|Quiromántico/a
|Vidente
51620|Acompañante
|Acompañante domiciliario/a
|Caballero/dama de compañía
|Criado/a personal
|Señor/a de compañía
51631|Amortajador/a
|Embalsamador/a
|Preparador/a fúnebre
|Tanatólogo/a
|Tanatopractor/a
51632|Asesor/a de servicios funerarios
|Coordinador/a de funeraria
|Coordinador/a logístico/a de servicios funerarios
|Líder/lideresa de programación funeral
|Organizador/a de funeral
|Organizador/a de servicios funerarios
|Supervisor/a de servicios funerarios
51633|Auxiliar de funeraria
|Auxiliar de morgue
|Auxiliar de servicios de velación
|Auxiliar en servicios funerarios
|Ayudante de funeraria
|Ayudante de pompas fúnebres
51640|Adiestrador/a de perros
|Asistente/a calificado/a de perrera
|Asistente/a calificado/a de zoológico
|Asistente/a de laboratorio experto en animales
|Auxiliar de clínica veterinaria
|Auxiliar de laboratorio animal
|Auxiliar de perrera
|Auxiliar de veterinaria
|Auxiliar de zoológico
|Ayudante de zoológico
|Ayudante de veterinaria
|Capturador/a de perros
|Criador/a de animales en laboratorio
|Cuidador/a de animales
|Cuidador/a de animales de caza
|Cuidador/a de animales en parques zoológicos
|Cuidador/a de animales en reservas naturales
|Cuidador/a de animales y mascotas
|Cuidador/a de aves
|Cuidador/a de gallos de pelea
|Cuidador/a de perrera
|Cuidador/a de reserva de animales
|Domador/a de caballos
|Entrenador/a de caballos
|Entrenador/a de caballos de carreras
|Entrenador/a de perros
|Estilista de mascotas
|Guía canino/a
|Paseador/a canino/a
|Trabajador/a de cuidado de animales
51650|Ensayador/a de conducción
|Examinador/a de conducción
|Instructor/a de academia de conducción
|Instructor/a de centro integral de atención vial
|Instructor/a de conducción
|Instructor/a de conducción de motos
|Instructor/a en movilidad y seguridad vial
51690|Acompañante de baile
|Acompañante de club nocturno
|Acompañante en actos sociales
|Acompañante social
|Animador/a de club nocturno
|Azafato/a de club nocturno
|Gigoló
|Pareja de baile
|Prestador/a de servicios sexuales
|Prostituto/a
|Trabajador/a sexual a través de teléfono o internet
|Trabajador/a sexual
|Modelo webcam
52110|Auxiliar de ventas en plaza
|Auxiliar de ventas en puesto callejero
|Auxiliar de ventas en puesto de mercado
|Proveedor/a de mercado
|Puestero/a de mercado
|Vendedor/a de periódicos en quiosco
|Vendedor/a en puesto de mercado
|Vendedor/a en puesto fijo callejero
|Vendedor/a en quiosco
|Desgranador/a de arverja
|Desgranador/a de granos
52120|Vendedor/a de mecatos
|Palenquero/a
|Vendedor/a ambulante de alimentos perecederos
|Vendedor/a ambulante de comida
|Vendedor/a ambulante de refrescos
|Vendedor/a callejero/a de agua fresca
|Vendedor/a callejero/a de bebidas
|Vendedor/a callejero/a de comida
|Vendedor/a callejero/a de refrescos
|Vendedor/a ambulante cavero/a de productos perecederos
52210|Abarrotero/a
|Comerciante al por menor por internet
|Comerciante de tienda
|Dependiente/a de tienda
|Florista operaria de tienda
|Mercaderista
|Mercaderista musical
|Paletero/a vendedor/a en puesto fijo
|Ropavejero/a
|Tendero/a
|Vendedor/a de periódicos y revistas en establecimiento
52220|Coordinador/a de mercadeo
|Coordinador/a de personal de ventas puerta a puerta
|Inspector/a de caja comercio al por menor
|Jefe/a de abarrotes
|Jefe/a de personal de caja en comercio
|Supervisor/a de almacén
|Supervisor/a de almacén de abarrotes
|Supervisor/a de almacén por departamentos
|Supervisor/a de auxiliares de ventas
|Supervisor/a de personal de caja en comercio
|Supervisor/a de pedido
|Supervisor/a de personal promotor de ventas
|Supervisor/a de puntos de venta
|Supervisor/a de servicio al cliente comercio al por menor
|Supervisor/a de supermercado
|Supervisor/a de tienda
|Supervisor/a de personal de ventas
|Supervisor/a de ventas
|Supervisor/a de ventas puerta a puerta
|Supervisor/a de zona ventas
52230|Asesor/a de ventas de automóviles
|Auxiliar de supermercado
|Auxiliar de tienda
|Auxiliar de tienda en caja
|Auxiliar de ventas en almacenes
|Auxiliar de ventas en caja
|Auxiliar de ventas en farmacia
|Auxiliar de ventas en mostrador
|Auxiliar de ventas en tiendas
|Ayudante de mostrador
|Ayudante de supermercado
|Dependiente de comercio
|Dependiente/a de mostrador
|Dependiente/a de ventas
|Dependiente/a de ventas en almacén
|Empleado/a de café internet
|Empleado/a de negocio de servicio telefónico
|Representante de alquiler de automóviles
|Representante de ventas de automóviles
|Vendedor/a a través de mostrador
|Vendedor/a de almacén
|Vendedor/a cajero/a
|Vendedor/a de almacén por departamentos
|Vendedor/a de automóviles
|Vendedor/a de carros
|Vendedor/a de comercio al por mayor
|Vendedor/a de comercio al por menor
|Vendedor/a de droguería
|Vendedor/a de farmacia
|Vendedor/a de instrumentos
|Vendedor/a de lotería en local comercial
|Vendedor/a de tienda
|Vendedor/a de electrodomésticos
|Vendedor/a en café internet y en local de servicio de llamadas
|Vendedor/a en establecimientos de venta al por mayor
|Vendedor/a en establecimientos de venta al por menor
|Vendedor/a interno/a
|Vendedor/a de mostrador
|Vendedor/a de ventas al por mayor
|Vendedor/a en establecimiento de ventas al detal y al por mayor
|Expendedor/a de medicamentos (drogas)
52300|Auxiliar de cabina de peajes
|Auxiliar de consola de estación de servicio
|Cajero/a de apuestas
|Cajero/a de cafetería
|Cajero/a de almacén
|Cajero/a de autoservicio
|Cajero/a de comercio
|Cajero/a de estación de servicio
|Cajero/a de gasolinera
|Cajero/a de mostrador
|Cajero/a de oficina
|Cajero/a de oficina de reservas
|Cajero/a de recepción de efectivo
|Cajero/a de restaurante
|Cajero/a de supermercado
|Cajero/a de tienda
|Cajero/a de tienda de autoservicio
|Cajero/a de hotel
|Cajero/a vendedor/a
|Cobrador/a de peaje
|Dependiente/a de cobro de peaje
|Dependiente/a de expendio de boletas para entretenimiento y eventos deportivos
|Expendedor/a de boletas para eventos de entretenimiento y deportivos
|Operador/a de caja registradora
|Operador/a de consola en estación de servicio
|Recaudador/a de peaje
|Taquillero/a
|Taquillero/a de teatro
|Taquillero/a de transporte público
52410|Maniquí modelo
|Modelo
|Modelo artístico/a
|Modelo de eventos
|Modelo de fotografía
|Modelo de maniquí
|Modelo de modas
|Modelo de pasarela
|Modelo de pruebas de prendas de vestir
|Modelo de publicidad
|Modelo de ropa para exposición
|Modelo de tallaje
|Modelo para escultores/escultoras
|Modelo para pintores/pintoras
52420|Auxiliar de categoría de mercadeo
|Auxiliar de mercadeo
|Demostrador/a
|Demostrador/a comercial
|Demostrador/a impulsador/a de ventas
|Impulsador/a
|Impulsador/a de ventas
52430|Asesor/a de ventas puerta a puerta
|Consultor/a de ventas por demostración sin catálogo
|Distribuidor/a vendedor/a por demostración sin catálogo
|Distribuidor/a vendedor/a puerta a puerta
|Promotor/a de ventas por demostración sin catálogo
|Representante de ventas puerta a puerta
|Vendedor/a a domicilio
|Vendedor/a de plan puerta a puerta
|Vendedor/a por demostración sin catálogo
|Vendedor/a puerta a puerta
|Vendedor/a de tienda a tienda
|Visitador/a a domicilio
52440|Agente de ventas de centro de llamadas
|Asesor/a de ventas a través de llamadas al exterior
|Asesor/a de ventas a través de telemercadeo
|Asesor/a de ventas telefónicas
|Asesor/a de ventas telefónicas a través de llamadas al exterior
|Auxiliar de telemercadeo
|Negociante/a a través de internet
|Negociante/a de telemercadeo
|Negociante/a de televentas
|Operador/a de centro de llamadas salientes para ventas
|Operador/a de llamadas en frio de centro de llamadas
|Operador/a telefónico/a de escrutinio
|Operador/a telefónico/a de telemercadeo
|Representante telefónico/a de escrutinio para donaciones
|Supervisor/a de telemercadeo
|Telemercaderista
|Televendedor/a
|Vendedor/a a través de centro de contacto al cliente
|Vendedor/a a través de centro de llamadas
|Vendedor/a a través de internet
|Vendedor/a a través de sondeo telefónico
|Vendedor/a a través de teléfono
|Vendedor/a a través de telemercadeo
|Vendedor/a online
|Vendedor/a de ventas por teléfono
52450|Asistente/a de expendio de combustible en puerto deportivo
|Auxiliar de bomba de gas en estación de servicio
|Auxiliar de bomba de gasolina en estación de servicio
|Auxiliar de estación de gasolina
|Auxiliar de estación de servicio de combustible
|Ayudante de estación de servicio
|Bombero/a de estación de servicio
|Expendedor/a de combustible en puerto deportivo
|Expendedor/a de gas
|Expendedor/a de gasolina
|Islero/a
|Islero/a de estación de servicio
|Promotor/a de isla estación de servicio
|Trabajador/a de estación de servicio
|Vendedor/a de servicio de gasolina
52460|Auxiliar de barra de ensaladas
|Auxiliar de mostrador de cafetería
|Auxiliar de servicio de barra de alimentos
|Ayudante de servicio de comida en mostrador
|Ayudante de servicio de comida en mostrador de bar
|Ayudante de servicio de comida en mostrador de cantina
|Vendedor/a de comidas en mostrador
|Vendedor/a de servicio de comida en mercado
|Vendedor/a de servicio de comida en quiosco
|Auxiliar de servicio en punto fijo de alimentos fríos preparados
52490|Asesor/a de ventas de alquiler de vehículos
|Asesor/a de ventas de rentas
|Auxiliar de ventas de alquiler
|Auxiliar de ventas de alquiler de vehículos
|Vendedor/a de alquiler
|Vendedor/a de alquiler de vehículos
|Vendedor/a de alquiler de videos
|Auxiliar de alquiler de vehículos eléctricos recreativos
53110|Auxiliar de cuidado de niños
|Auxiliar de guardería infantil
|Ayo/a
|Ayo/a de casa
|Ayo/a de guardería infantil
|Cuidador/a de niños
|Cuidador/a de niños durante el día
|Cuidador/a de niños en espacios comunitarios
|Cuidador/a de niños fuera del horario escolar
|Institutriz
|Institutriz de niños
|Jardinero/a de cuidado de niños
|Monitor de transporte escolar
|Monitora transporte escolar
|Nana
|Niñero/a
|Niñero/a por horas
|Padre comunitario
|Trabajador/a en cuidado de niños
|Trabajador/a en cuidado de niños fuera del horario escolar
53120|Asistente/a de enseñanza especial
|Asistente/a de preescolar
|Asistente/a de primera infancia
|Auxiliar de educación para la primera infancia
|Auxiliar de enseñanza correctiva
|Auxiliar de jardín infantil
|Auxiliar en educación inicial
|Auxiliar de maestros
|Auxiliar de preescolar
|Auxiliar del educador infantil
|Auxiliar en primera infancia
|Colaborador/a de preescolar
|Colaborador/a de docentes
|Supervisor/a en exámenes
|Auxiliar pedagógico/a de primera infancia
53210|Auxiliar de cuidados a pacientes
|Auxiliar de hogar geriátrico
|Auxiliar de nacimientos en clínica u hospital
|Auxiliar de obstetricia en clínica u hospital
|Auxiliar de psiquiatría
|Camillero/a
|Inyectólogo/a
53220|Acompañante de ancianos
|Auxiliar de atención domiciliaria
|Auxiliar de atención residencial para edad avanzada o con discapacidad
|Auxiliar de centro diurno para edad avanzada o con discapacidad
|Auxiliar de cuidado de reposo
|Auxiliar de cuidados en el hogar
|Auxiliar de cuidados en el hogar para edad avanzada o personas con discapacidad
|Cuidador/a de parto en casa
|Ayudante de cuidados personales
|Ayudante de obstetricia de partos en casa
|Cuidador/a de personas con discapacidad
|Cuidador/a de personas mayores
53291|Auxiliar en enfermería
|Técnico/a auxiliar en enfermería
53292|Auxiliar de consultorio odontológico
|Auxiliar de odontología
|Auxiliar de odontología e higiene oral
|Auxiliar en salud oral
|Auxiliar de higiene oral
|Asistente/a de salud oral
|Higienista oral
53293|Auxiliar de salud familiar y comunitaria
|Auxiliar en cuidado comunitario
|Auxiliar promotor/a de salud
|Auxiliar en salud pública
53294|Auxiliar de laboratorio clínico
|Auxiliar de servicios asistenciales de laboratorio
|Ayudante de laboratorio clínico
|Flebotomista
53295|Auxiliar de droguería
|Auxiliar de farmacia
|Auxiliar farmacéutico/a
|Auxiliar en servicios farmacéuticos
53299|Auxiliar de esterilización
|Auxiliar de imagen médica
|Auxiliar de sala de esterilización
54111|Capitán de bomberos
|Oficial comandante de bomberos
|Oficial de bomberos
|Oficial subcomandante de bomberos
|Subteniente de bomberos
|Teniente de bomberos
54112|Cabo bomberos
|Sargento de bomberos
|Suboficial comandante de bomberos
|Suboficial de bomberos
|Suboficial subcomandante de bomberos
54113|Bombero/a
|Bombero/a aeronáutico/a
|Bombero/a aeroportuario/a
|Bombero/a comandante
|Bombero/a de la industria petrolera
|Bombero/a subcomandante
54114|Rescatista industrial
|Rescatista minero/a
|Rescatista técnico/a
|Rescatista
|Rescatista acuático/a
|Rescatista de montaña
|Rescatista matpel
54121|Capitán de policía
|Coronel de policía
|General de policía
|Mayor de policía
|Oficial de policía
|Subteniente de policía
|Teniente coronel de policía
|Teniente de policía
54122|Cabo primero de policía
|Cabo segundo de policía
|Carabinero de policía
|Comisario de policía suboficial
|Intendente de policía
|Intendente jefe de policía
|Sargento mayor de policía
|Sargento primero de policía
|Sargento segundo de policía
|Sargento viceprimero de policía
|Subcomisario de policía
|Subintendente de policía
|Suboficial de policía
54123|Agente de patrulla de la policía
|Agente de policía
|Agente de policía de tráfico
|Agente de policía de tránsito
|Agente de policía fluvial
|Agente de policía portuaria
|Agente de policía vial
|Agente de servicio de policía
|Guardián/a de la fuerza policial
|Inspector/a de policía de tránsito
|Patrullero/a de la policía
|Patrullero/a de policía de carretera
|Policía
|Policía de aeropuerto
|Policía de patrulla
|Policía de puerto
|Policía de tráfico
|Policía de turismo
|Policía fluvial
|Policía portuario/a
54124|Auxiliar de bachiller de la policía
|Auxiliar de policía
|Auxiliar no bachiller de la policía
|Auxiliar social y comunitario/a
54131|Capitán de prisiones
|Comandante superior de prisiones
|Mayor de prisiones
|Oficial de tratamiento penitenciario
|Oficial del cuerpo de custodia y vigilancia
|Oficial logístico de prisiones
|Teniente de prisiones
54132|Inspector/a jefe/a penitenciario/a
|Inspector/a penitenciario/a
|Subinspector/a penitenciario/a
|Suboficial del cuerpo de custodia y vigilancia
54133|Cabo prisión
|Dragoneante del cuerpo de custodia y vigilancia
|Guardián/a de cárcel
|Guardián/a de correccional
|Guardián/a de prisión
|Guardián/a penitenciario/a
54141|Especialista en seguridad y vigilancia
|Supervisor/a de puesto fijo de seguridad y vigilancia
|Supervisor/a de rondas de seguridad y vigilancia
|Supervisor/a de seguridad y vigilancia
|Supervisor/a de vigilancia
|Coordinador/a de vigilancia y seguridad privada
54142|Celador/a
|Escolta
|Guardaespaldas
|Guarda de seguridad
|Guardia de valores
|Portero/a
|Tripulante de carro de valores
|Vigilante
|Vigilante de carro de valores
|Vigilante guardia de seguridad
|Escolta de valores
|Guarda de valores
|Manejador/a canino/a de vigilancia y seguridad privada
|Operador/a de medios tecnológicos de vigilancia y seguridad privada
54191|Guardavidas
|Guardavidas de complejos acuáticos
|Guardavidas de piscinas
|Guardavidas de playas y mares
|Salvavidas
|Salvavidas de surf
54192|Agente de tránsito
|Guarda de tránsito
|Guardián/a de tráfico
|Patrullero/a de tránsito
54193|Supervisor/a de tránsito
|Técnico/a de tránsito
|Técnico/a operativo/a de tránsito
54199|Auxiliar de servicios contra incendios
|Bombero/a de protección civil
|Brigadista
|Especialista en salvamento de incendios
|Guarda de caza y pesca
|Guarda forestal de vida silvestre
|Guardabosque de parque para protección del medio ambiente
|Guardabosques
|Guardacostas
|Guardia de cruce
|Guardia de playa
|Guardián/a de juego
|Guardián/a de parques y jardines públicos
|Guardián/a de reserva natural
|Guardián/a de santuario de aves
|Patrullero/a de playa
|Auxiliar de gestión de riesgo de desastres
|Auxiliar de gestión del riesgo de emergencias y desastres
61111|Agricultor/a
|Agricultor/a cultivador/a
|Agricultor/a de cultivo de algodón
|Agricultor/a de cultivo de arroz
|Agricultor/a de cultivo de caña de azúcar
|Agricultor/a de cultivo de cebolla
|Agricultor/a de cultivo de cereales
|Agricultor/a de cultivo de cilantro
|Agricultor/a de cultivo de frijol
|Agricultor/a de cultivo de habichuela
|Agricultor/a de cultivo de hortalizas
|Agricultor/a de cultivo de lechuga
|Agricultor/a de cultivo de maíz
|Agricultor/a de cultivo de melón
|Agricultor/a de cultivo de ñame
|Agricultor/a de cultivo de papa
|Agricultor/a de cultivo de pepino
|Agricultor/a de cultivo de perejil
|Agricultor/a de cultivo de pimientos y ajíes
|Agricultor/a de cultivo de remolacha
|Agricultor/a de cultivo de repollo
|Agricultor/a de cultivo de sandía
|Agricultor/a de cultivo de soya
|Agricultor/a de cultivo de tabaco
|Agricultor/a de cultivo de tomate
|Agricultor/a de cultivo de tubérculos
|Agricultor/a de cultivo de yuca
|Agricultor/a de cultivo de zanahoria
|Agricultor/a de cultivos extensivos
|Agricultor/a de cultivos transitorios
|Algodonero/a
|Cultivador/a
|Cultivador/a de algodón
|Cultivador/a de arroz
|Cultivador/a de caña de azúcar
|Cultivador/a de cereales
|Cultivador/a de papa
|Cultivador/a de tabaco negro
|Cultivador/a de tabaco rubio
|Cultivador/a de tubérculos
|Cultivador/a de hortalizas
61112|Censador/a de enfermedades
|Censador/a de plagas
|Censador/a de plagas y enfermedades
|Evaluador/a de fruto
|Evaluador/a de plagas
|Evaluador/a de plagas y enfermedades
|Operario/a agrícola de cultivos extensivos
|Operario/a agrícola de cultivos intensivos
|Operario/a especializado/a en agropecuaria orgánica
|Operario/a para la explotación agrícola
|Operario/a de plantación agrícola
|Parcelero/a agrícola
|Trabajador/a agrícola de cultivos intensivos
|Trabajador/a agrícola de algodón
|Trabajador/a agrícola de arroz
|Trabajador/a agrícola de caña de azúcar
|Trabajador/a agrícola de cultivos de trigo
|Trabajador/a agrícola de cultivos del campo
|Trabajador/a agrícola de cultivos extensivos
|Trabajador/a agrícola de cultivos transitorios
|Trabajador/a agrícola de hortalizas
|Trabajador/a de campo cultivos extensivos
|Trabajador/a de campo cultivos intensivos
|Trabajador/a de campo explotación agrícola
|Trabajador/a de campo plantación agrícola
|Operario/a de polinización
61113|Auxiliar de riego
|Canalero/a
|Fontanero/a de riego agrícola
|Instalador/a de riego
|Operario/a de drenaje de cultivo
|Operario/a de riego
|Operario/a de riego agrícola
|Operario/a de riego y drenajes
|Palero/a
|Regador/a
|Regador/a agrícola
|Trabajador/a agrícola de irrigación
61121|Agricultor/a de árboles y arbustos
|Agricultor/a de cultivo de aguacate
|Agricultor/a de cultivo de banano
|Agricultor/a de cultivo de cacao
|Agricultor/a de cultivo de café
|Agricultor/a de cultivo de caucho
|Agricultor/a de cultivo de coco
|Agricultor/a de cultivo de durazno
|Agricultor/a de cultivo de frutales
|Agricultor/a de cultivo de limón
|Agricultor/a de cultivo de mandarina
|Agricultor/a de cultivo de mango
|Agricultor/a de cultivo de naranja
|Agricultor/a de cultivo de palma africana
|Agricultor/a de cultivo de papaya
|Agricultor/a de cultivo de peras
|Agricultor/a de cultivo de piña
|Agricultor/a de cultivo de plantas aromáticas
|Agricultor/a de cultivo de plátano
|Agricultor/a de cultivo de té
|Agricultor/a de cultivos permanentes
|Agricultor/a de fruta
|Agricultor/a de plantación de cocos
|Arboricultor/a
|Caficultor/a
|Cultivador/a de árboles
|Cultivador/a de cacao
|Cultivador/a de café
|Cultivador/a de frutales
|Cultivador/a de plantación de caucho
|Cultivador/a de vid
|Cultivador/a de palma africana
|Fruticultor/a
|Vinicultor/a
|Viticultor/a
|Agricultor/a de cultivo de palma de aceite
|Cultivador/a de palma de aceite
61122|Fitosaneador/a
|Injertador/a de árboles
|Operario/a agrícola de mantenimiento del cultivo
|Operario/a de propagación vegetativa
|Operario/a de siembra
|Operario/a de manejo de cultivo
|Picador/a
|Podador/a de cacao
|Podador/a de árboles de silvicultura
|Podador/a de árboles frutales
|Polinizador/a
|Rayador/a de caucho
|Rayador/a sangrador/a de caucho
|Recolector/a de caucho
|Sangrador/a de árboles
|Sangrador/a de árboles de caucho
|Trabajador/a agrícola de café
|Trabajador/a agrícola de mantenimiento del cultivo
|Trabajador/a agrícola del cultivo de palma de aceite
|Trabajador/a agrícola en labores culturales de cacao
|Trabajador/a agrícola de frutales
|Trabajador/a agrícola de manejo fitosanitario
|Desmachador/a
61131|Agricultor/a de cultivo de césped, grama o pasto
|Agricultor/a de cultivo de flor de corte
|Agricultor/a de cultivo de flores
|Agricultor/a de cultivo de hongos
|Agricultor/a de cultivo de plantas medicinales y especias
|Agricultor/a de cultivo hidropónicos
|Agricultor/a de viveros ornamentales
|Cultivador/a de flores
|Cultivador/a de hongos
|Cultivador/a de hortalizas de invernadero
|Cultivador/a de pastos
|Cultivador/a de semillas
|Cultivador/a de setas y champiñones
|Cultivador/a de viveros
|Floricultor/a
|Hortelano/a
|Horticultor/a
|Horticultor/a de vivero
|Promotor/a de mantenimiento prados y jardines
|Viverista
|Viverista forestal
61132|Injertador/a
|Jardinero/a
|Jardinero/a de campos atléticos
|Jardinero/a de campos de golf
|Jardinero/a de campos deportivos
|Jardinero/a de parques
|Jardinero/a de vivero
|Jardinero/a en mantenimiento de áreas verdes y jardines privados
|Jardinero/a paisajista
|Jardinero/a de parque cementerio
|Operario/a agrícola de floricultura
|Operario/a de campo viverista
|Operario/a de vivero
|Operario/a enraizador/a de vivero
|Operario/a de plantas madres
|Resembrador/a
|Saneador/a
|Trabajador/a agrícola de flores de corte
|Trabajador/a agrícola de horticultura
|Trabajador/a agrícola de vivero
|Trabajador/a agrícola de huertas y viveros
|Trabajador/a agrícola viverista de cacao
|Trabajador/a de cultivos hidropónicos
|Trabajador/a de invernáculo
|Trabajador/a de servicios de jardinería ornamental
|Trabajador/a de vivero forestal
|Trabajador/a de invernadero
|Trabajador/a de vivero
|Operario/a de mantenimiento de vivero
61140|Agricultor/a de cultivos mixtos para el mercado
|Implementador/a de producción agro-ecológica
|Monitor/a MIPE (manejo integrado de plagas y enfermedades)
|Trabajador/a agrícola de cultivos mixtos
|Trabajador/a agrícola de policultivos
|Implementador/a de procesos agroecológicos
61211|Criador/a de animales domésticos
|Criador/a de caballos
|Criador/a de cabras
|Criador/a de ganado
|Criador/a de ganado bovino
|Criador/a de ganado caballar
|Criador/a de ganado caprino
|Criador/a de ganado lechero
|Criador/a de ganado ovino
|Criador/a de ganado porcino
|Criador/a de ganado vacuno
|Criador/a de ovejas
|Criador/a de perros
|Criador/a de especies mayores
|Criador/a de especies menores
|Encargado/a de hato ganadero
|Ganadero/a
|Ganadero/a criador/a
|Mayordomo/a de hato ganadero
|Porcicultor/a
|Productor/a de leche
61212|Basculero/a de ganado en pie
|Chalán/a
|Esquilador/a
|Operador/a de equipo de ordeño
|Ordeñador/a
|Pastor/a de rebaño
|Pesador/a de ganado
|Trabajador/a de cría de ganado lechero
|Trabajador/a de cría y ceba de ganado
|Trabajador/a de explotación pecuaria
|Trabajador/a de ganadería
|Trabajador/a pecuario/a
|Trabajador/a pecuario/a de cría de ganado lechero
|Trabajador/a pecuario/a de cría y ceba de ganado
|Trabajador/a pecuario/a de bovinos y caprinos
|Trabajador/a pecuario/a de equinos
|Trabajador/a pecuario/a de especies menores
|Trabajador/a pecuario/a de ganadería
|Trabajador/a pecuario/a de hato lechero
|Trabajador/a pecuario/a de porcinos
|Vaquero/a
61221|Avicultor/a
|Criador/a de aves de corral
|Criador/a de gallos de pelea
|Granjero/a de aprovechamiento avícola
|Granjero/a de aves de corral
|Granjero/a de avicultura
|Granjero/a avícola
|Granjero/a de producción avícola
|Productor/a de aves
61222|Clasificador/a de aves en pie
|Galponero/a avícola
|Operador/a de planta de incubación
|Operario/a de planta de incubación
|Sexador/a de aves
|Trabajador/a avícola
|Trabajador/a de granja avícola
|Trabajador/a de plantas de incubación artificial
|Operario/a de selección de aves en pie
|Operario/a de sexaje de aves
|Operario/a de vacunación de aves
61230|Apicultor/a
|Criador/a de abejas
|Criador/a de gusanos de seda
|Criador/a de mariposas
|Sericultor/a
|Trabajador/a apícola
61290|Criador/a de animales salvajes
|Criador/a de avestruces
|Criador/a de caracoles
|Criador/a de cocodrilos
|Criador/a de codornices
|Criador/a de faisanes
|Criador/a de gansos
|Criador/a de iguanas
|Criador/a de patos
|Criador/a de perdices
|Criador/a de ranas
61300|Caporal/a
|Encargado/a de finca
|Encargado/a de hacienda
|Mayordomo/a de finca
|Productor/a agropecuario/a de explotación mixta
|Productor/a que combina el cultivo y cría de animales para la venta
|Trabajador/a agropecuario/a de explotación mixta
|Operario/a agropecuario/a ecológico/a
|Productor/a agropecuario/a orgánico/a
62101|Aserrador/a de explotación forestal
|Aserrador/a de monte
|Aserrador/a en explotación maderera
|Aserrador/a talador/a
|Balsero/a de transporte de troncos
|Carbonero/a
|Carbonero/a en carbón vegetal
|Clasificador/a de troncos
|Destilador/a de madera
|Escuadrador/a de troncos
|Ganchero/a
|Ganchero/a de explotación forestal
|Maderero/a
|Operador/a de sierra de cadena para explotación forestal
|Talador/a
|Talador/a de árboles
|Talador/a de árboles con hacha o motosierra
|Trabajador/a de explotación forestal
|Trabajador/a forestal en explotación
|Trozador/a de árboles
|Trozador/a de explotación forestal
|Operario/a forestal
62102|Almadiero/a
|Cubicador/a forestal
|Destajero/a de silvicultura
|Escalador/a podador/a de árboles
|Escalador/a podador/a en silvicultura
|Marcador/a de árboles
|Operador/a de sierra desmontadora
|Operador/a de sierra espaciadora
|Trabajador/a de silvicultura
|Trabajador/a forestal
|Trabajador/a forestal de reforestación
|Trabajador/a forestal en silvicultura
|Trabajador/a forestal especializado/a
|Trabajador/a en silvicultura y forestación
62211|Acuicultor/a
|Criador/a de camarones
|Criador/a de especies acuáticas
|Criador/a de peces
|Criador/a de peces estanque
|Criador/a de trucha
|Cultivador/a de algas
|Cultivador/a de madreperlas
|Ostricultor/a
|Piscicultor/a
|Productor/a de mariscos
|Criador/a de especies acuícolas
62212|Auxiliar de cadena de custodia acuícola
|Operario/a acuícola
|Operario/a en cosecha acuícola
|Operario/a de cultivo acuícola
|Operario/a de bombeo acuícola
|Operario/a en producción de alimento vivo
|Trabajador/a acuícola de campo
|Trabajador/a de piscifactoría
|Trabajador/a de vivero de mariscos
62221|Capitán de barco pesquero en aguas costeras
|Capitán de buque pesquero en aguas costeras
|Capitán patrón de pesca en aguas costeras
|Capitán/a de pesca en aguas costeras
|Patrón/a de pesca en aguas costeras
|Patrón/a de pesca litoral
|Primero/a a bordo embarcación pesquera
|Capitán regional
|Patrón/a de pesca artesanal
|Patrón/a de pesca regional
62222|Marisquero/a
|Pescador/a
|Pescador/a de agua dulce
|Pescador/a de aguas costeras
|Pescador/a de concha, almeja, cangrejo y otras especies marinas
|Pescador/a de mariscos
|Trabajador/a en pesca de agua dulce
|Trabajador/a en pesca de aguas costeras
|Armador/a pesquero/a
62231|Capitán de barco rastreador
|Patrón/a de pesca en alta mar
62232|Arponero/a
|Pescador/a de alta mar
|Pescador/a tunero/a
|Trabajador/a en pesca de alta mar
62240|Cazador/a
|Cazador/a de focas
|Cazador/a de zorros
|Montero/a
|Ojeador/a
|Trampero/a
|Trampero/a y cazador/a de pieles
63100|Agricultor/a de cultivos de subsistencia
|Cultivador/a de hortalizas de subsistencia
|Jardinero/a de subsistencia
63200|Criador/a de animales de subsistencia
|Criador/a de ganado de subsistencia
|Pastor/a de subsistencia
|Vaquero/a de subsistencia
63300|Agricultor/a de subsistencia
|Cultivador/a mixto/a de subsistencia
|Trabajador/a agropecuario/a de subsistencia
63400|Buzo de subsistencia
|Cazador/a de subsistencia
|Pescador/a de subsistencia
|Recolector/a de subsistencia
|Trampero/a de subsistencia
71110|Adobero/a de construcción
|Constructor/a contrapisonero/a
|Constructor/a de casas
|Constructor/a de casas con bahareque
|Constructor/a de casas con madera
|Constructor/a de casas con materiales no tradicionales
|Constructor/a de casas con materiales tradicionales
|Constructor/a de viviendas con tierra
|Constructor/a pisonero/a
|Constructor/a tapiero/a
|Contramaestre de construcción de casas con materiales tradicionales
71120|Adoquinador/a
|Albañil
|Albañil de estructuras
|Albañil de material refractario
|Albañil de piedra para la construcción
|Albañil mampostero
|Oficial de mampostería
|Armador/a de hormigón armado
|Constructor/a de chimeneas
|Enladrillador/a
|Mampostero/a
|Mampostero/a de construcción
|Mampostero/a de fachadas
|Oficial de albañilería
|Oficial de construcción
|Oficial de construcción con tierra
|Oficial de obra blanca
|Oficial de obra civil en industria petrolera
|Rejuntador/a de mampostería
71130|Adornista de monumentos
|Amolador/a de piedra
|Amolador/a de pizarra
|Aserrador/a cortador/a de piedra
|Aserrador/a de piedra
|Cantero/a labrante
|Clasificador/a de piedras
|Cortador/a de granito
|Cortador/a de mármol
|Cortador/a de piedra
|Cortador/a pulidor/a de piedra
|Dolador/a de piedras
|Grabador/a de inscripciones en piedra
|Grabador/a de piedra a mano
|Grabador/a de piedra estarcido
|Granitero/a
|Labrante de piedra
|Labrante pulimentador a máquina piedra
|Pedrero/a
|Perforador/a de piedra
|Picador/a de piedra
|Picapedrero/a
|Pulidor/a de granito
|Pulidor/a de mármol
|Pulidor/a de piedra a mano o con herramientas de uso manual
|Pulidor/a de pizarra
|Pulidor/a de piedra
|Tallador/a de piedra
|Tallador/a de pizarra
|Tornero/a de labra de piedra
|Trazador/a de piedra
|Tronzador/a de piedra
71140|Cementador/a de hormigón armado
|Cementista
|Cementista de hormigón armado
|Cementista de trabajados de acabado
|Encofrador/a de cemento
|Encofrador/a de hormigón
|Enfoscador/a
|Operario/a de curado de hormigón
|Operario/a de enrejado del hormigón
|Operario/a de mezcladora de cemento
|Pavimentador/a de terrazas
|Solador/a de terrazos
|Trabajador/a de concreto, hormigón y enfoscado
|Trabajador/a de terrazos
71150|Carpintero/a
|Carpintero/a armador/a de puentes y embarcaderos
|Carpintero/a de astillero
|Carpintero/a constructor/a de barcas de madera
|Carpintero/a de a bordo
|Carpintero/a de acabado
|Carpintero/a de aluminio
|Carpintero/a de armado
|Carpintero/a de armar
|Carpintero/a de banco
|Carpintero/a de banco de taller
|Carpintero/a de carrocerías de madera
|Carpintero/a de construcción
|Carpintero/a de decorados
|Carpintero/a de escenario
|Carpintero/a de estructuras
|Carpintero/a de mantenimiento
|Carpintero/a de minas
|Carpintero/a de obra blanca
|Carpintero/a ebanista de astilleros
|Carpintero/a metálico/a de escenarios
|Carpintero/a metálico/a de puertas y ventanas
|Carpintero/a de taller
|Instalador/a de avisos
|Instalador/a de cortinas
|Instalador/a de divisiones de aluminio
|Instalador/a de divisiones de baño
|Instalador/a de gabinetes de baño y cocina
|Instalador/a de marquesinas
|Instalador/a de puertas
|Instalador/a de vallas
|Instalador/a de ventanas de aluminio
|Oficial de carpintería
|Oficial de carpintería metálica
|Operario/a de máquina carpintería metálica
71190|Andamiero/a
|Apuntalador/a de edificios
|Auxiliar técnico/a de servicios generales de reparación e instalación
|Ayudante o técnico de andamios
|Enlucidor/a de suelos plásticos
|Montador/a de andamios
|Oficial de mantenimiento general residencial y comercial
|Oficial de obra negra
|Operario/a de apuntalamiento en edificación
|Operario/a de construcción para trabajos a gran altura
|Operario/a de derribo de edificios
|Operario/a de mantenimiento general edificios
|Operario/a de montaje de edificaciones prefabricadas
|Operario/a de reparación de chimeneas
|Operario/a de reparación de edificios
|Operario/a especializado/a en demolición excepto por método de implosión
|Pocero/a
|Reparador/a de chimeneas
71210|Ajustador/a de tejado
|Fijador/a de techo
|Impermeabilizador/a de tejados
|Techador/a
|Techador/a con materiales tradicionales
|Techador/a de asfalto
|Techador/a de azulejos
|Techador/a de cañizo
|Techador/a de chapa galvanizada
|Techador/a de cubierta de tejas
|Techador/a de material sintético
|Techador/a de metal
|Techador/a de paja
|Techador/a de pizarra
|Techador/a de revestimiento de asfalto
|Techador/a de revestimiento de metal
|Techador/a de revestimiento de pizarra
|Techador/a de tablas ripia
|Techador/a de teja de madera
|Techador/a de tejas
|Techador/a de tejas metálicas
71221|Azulejero/a
|Colocador/a de baldosas
|Embaldosador/a de muros
|Embaldosinador/a
|Enchapador/a
|Enchapador/a de construcción
|Enchapador/a de superficies de mármol
|Enlosador/a
|Instalador/a de azulejos
|Instalador/a de enchapes de cerámica
|Instalador/a de mármol
|Marmolista
|Pulidor/a de enchapes
|Solador/a de baldosas
71222|Embaldosador/a de suelos
|Instalador/a de alfombras
|Instalador/a de pisos
|Instalador/a de pisos de madera
|Instalador/a de pisos de vinilo
|Instalador/a de tapetes
|Parquetero/a
|Solador/a de ladrillos
|Solador/a de pisos
71230|Colocador/a de yeso fibroso
|Decorador/a de yeso fibroso
|Decorador/a escayolista
|Enlistonador/a
|Enlucidor/a de yeso
|Escayolista
|Estucador/a
|Estuquista decorador/a
|Listonero/a
|Pañetador/a
|Revocador/a
|Yesero/a
|Yesero/a de estuco
|Yesero/a de pared seca
|Yesero/a ornamental
|Yesero/a sólido/a
71240|Aislador/a de calderas y tuberías
|Aislador/a de equipos de refrigeración y aire acondicionado
|Aislador/a de sonidos
|Aislador/a de turbinas
|Instalador/a de aislación de calderas tuberías y turbinas
|Instalador/a de aislación térmica
|Instalador/a de material aislante
|Instalador/a de material aislante de edificios
|Instalador/a de material aislante en equipos de refrigeración y climatización
|Instalador/a de material aislante para calderas y tuberías
|Instalador/a de material de insonorización
|Operario/a de instalación de material aislante
|Operario/a de instalación de material aislante en calderas y tuberías
|Operario/a de instalación para aislamiento acústico
71250|Colocador/a de cristales de automóviles
|Cristalero/a
|Cristalero/a colocador/a de lunas de vidrio
|Cristalero/a de claraboyas
|Cristalero/a de edificios
|Cristalero/a de vehículos
|Instalador/a de cristales
|Instalador/a de cristales de vehículos
|Instalador/a de vitrales
|Operario/a de instalación de vidrios
|Operario/a de trabajos de vidriería
|Operario/a de vidriería
|Vidriero/a
|Vidriero/a de edificios
|Vidriero/a de lunas de vidrio
|Vidriero/a de vehículos
|Vidriero/a de vidrieras artísticas
|Instalador/a de lámina o película polarizada para vidrios
71261|Empalmador/a de conducciones
|Fontanero/a
|Fontanero/a de buques
|Instalador/a de artefactos inteligentes para redes hidráulicas
|Instalador/a de drenajes
|Instalador/a de medidores de agua
|Instalador/a de redes de ventilación
|Instalador/a de tuberías
|Instalador/a de tuberías de buques
|Instalador/a de tuberías de desagüe
|Instalador/a de tuberías de distribución de agua
|Instalador/a de tuberías de vapor de agua
|Instalador/a de tuberías de vapor de calderas
|Instalador/a de tuberías de ventilación
|Oficial de instalaciones hidráulicas
|Oficial de instalaciones sanitarias
|Operario/a de fontanería
|Plomero/a
|Técnico/a de desagüe
|Tubero/a
|Tubero/a de industria petrolera
|Tubero/a de pozos de petróleo y gas
|Tubero/a fontanero/a
71262|Instalador/a de accesorios hidráulicos contra incendios
|Instalador/a de hidrantes
|Instalador/a de redes contra incendios
|Instalador/a de redes hidráulicas contra incendios
|Instalador/a de rociadores automáticos contra incendios
|Instalador/a de rociadores automáticos para protección contra incendios
|Instalador/a de sistemas automáticos contra incendios
|Instalador/a de sistemas contra incendios
|Instalador/a de sistemas de aspersión
|Instalador/a de sistemas de aspersión contra incendios
|Instalador/a de sistemas de detección y alarma contra incendio
|Instalador/a de sistemas de extinción de incendios
|Instalador/a de sistemas de riego
|Instalador/a de sistemas especiales de protección contra incendios
|Instalador/a de tuberías de drenaje de extinción de sistemas contra fuego
|Instalador/a de tuberías de extinción para buques
|Instalador/a de tuberías de presión para sistemas de protección contra incendios
|Instalador/a de tuberías para sistemas de extinción de incendios
|Instalador/a de tuberías y sistemas de extinción
|Operario/a de carga, recarga y mantenimiento de extintores portátiles
|Operario/a de mantenimiento de detección y alarma contra incendios
|Operario/a de mantenimiento de sistemas de protección contra incendios
|Técnico/a de montaje de equipos de bombeo contra incendios
|Técnico/a en montaje de redes hidráulicas y sistemas contra incendios
|Técnico/a en montaje de sistemas de aspersión contra incendios
71263|Gasfitero/a e instalador/a de tuberías
|Instalador/a de artefactos a gas
|Instalador/a de calentadores de agua a gas
|Instalador/a de gases medicinales
|Instalador/a de gasodomésticos
|Instalador/a de medidores de gas
|Instalador/a de redes de gas
|Instalador/a de redes de gas combustible residenciales y comerciales
|Instalador/a de redes de gas externas
|Instalador/a de redes de gas internas
|Instalador/a de redes industriales de gas combustible
|Instalador/a de redes y equipos a gas
|Instalador/a de sistemas de gas
|Instalador/a de tuberías de gas
|Instalador/a integral del sistema a gas
|Mecánico/a de mantenimiento de sistemas gas
|Operario/a de servicio de mantenimiento de sistemas de gas
|Pegador/a de tubería termoplástica para gas
|Técnico/a de mantenimiento de sistemas a gas
|Técnico/a de servicio y mantenimiento de sistemas de gas
|Técnico/a en instalación de gasodomésticos
|Técnico/a en instalaciones de redes para el suministro de gas natural
|Técnico/a instalador/a de gases medicinales
|Técnico/a instalador/a de red de gases industriales
|Técnico/a instalador/a de redes de gas
|Técnico/a instalador/a de redes de gases medicinales
|Técnico/a integral en sistemas de gas combustible
71264|Instalador/a de redes de acueducto y alcantarillado
|Localizador/a de escapes de gas redes externas (excepto plantas de gas)
|Operario/a de mantenimiento de acueducto
|Operario/a de mantenimiento de instalaciones de abastecimiento de agua y gas
|Operario/a de mantenimiento de redes gas (excepto plantas de gas)
|Operario/a de mantenimiento de tuberías de gas (excepto plantas de gas)
|Trabajador/a de mantenimiento de planta de abastecimiento de agua
|Trabajador/a de mantenimiento redes de gas (excepto plantas de gas)
71270|Ayudante técnico/a de refrigeración en industria petrolera
|Instalador/a de sistemas de aire acondicionado
|Instalador/a de sistemas de refrigeración comercial e industrial
|Instalador/a de ventiladores
|Mecánico/a de aire acondicionado
|Mecánico/a de aire acondicionado y refrigeración
|Mecánico/a de calefacción
|Mecánico/a de calefacción y refrigeración
|Mecánico/a de central de aire acondicionado
|Mecánico/a de equipos de climatización
|Mecánico/a de equipos de climatización y refrigeración
|Mecánico/a de equipos de refrigeración
|Mecánico/a de instalaciones de climatización
|Mecánico/a de mantenimiento de sistemas de calefacción
|Mecánico/a de mantenimiento de sistemas de refrigeración y aire acondicionado
|Mecánico/a de refrigeración
|Mecánico/a de sistemas de aire acondicionado
|Mecánico/a montador/a de instalaciones de aire acondicionado
|Mecánico/a montador/a de instalaciones de refrigeración
|Montador/a de equipos de refrigeración y aire acondicionado
71310|Empapelador/a
|Encalador/a blanqueador/a
|Impermeabilizador/a de superficies
|Instalador/a de papel de colgadura
|Pintor/a de brocha de construcción
|Pintor/a de construcción
|Pintor/a de fachadas
|Pintor/a de mantenimiento
|Pintor/a de superficies en cemento
|Pintor/a decorador/a de revestimiento de muros
|Pintor/a para edificios
71320|Ayudante técnico/a pintor/a industrial en la industria petrolera
|Barnizador/a
|Barnizador/a de metales
|Barnizador/a de productos manufacturados
|Barnizador/a de vehículos
|Barnizador/a de muebles de madera
|Colorista de automotor
|Decorador/a de cerámica por pulverización
|Decorador/a esmaltadora de cerámica con pistola
|Filetero/a dorador/a de porcelana
|Laqueador/a de muebles
|Latonero/a pintor/a de vehículos
|Operador/a de máquina pintura manufactura
|Operario/a de pintura en manufactura
|Operario/a de sistemas de pintura
|Pintor/a de aeronaves
|Pintor/a de astillero
|Pintor/a automotriz
|Pintor/a de automóviles en línea de ensamble
|Pintor/a con pistola en metal
|Pintor/a de inmersión de metales
|Pintor/a de latonería de vehículos
|Pintor/a de manufactura
|Pintor/a de metal
|Pintor/a de motos
|Pintor/a de muebles metal
|Pintor/a de productos manufacturados
|Pintor/a de vehículos
|Pintor/a industrial en oil & gas
|Pintor/a latonero/a
|Pintor/a latonero/a de vehículos
|Pintor/a de línea de ensamble
|Pintor/a de muebles de madera
|Pintor/a de productos industriales
|Pintor/a de sandblasting en la industria petrolera
|Pintor/a de vehículos en línea de ensamble
|Terminador/a de muebles de madera
|Tinturero/a de muebles de madera
71330|Aseador/a de chimeneas
|Aseador/a de fachadas
|Deshollinador/a
|Limpiador/a de chimeneas
|Limpiador/a de cañón de chimeneas
|Limpiador/a de fachadas
|Limpiador/a de fachadas con chorro de arena
72110|Constructor/a de machos de máquina
|Fabricante de machos de fundición
|Machero/a
|Machero/a a mano
|Machero/a a mano de fundición
|Machero/a de fundición
|Machero/a de máquina de fundición
|Machero/a por extrusión
|Modelista
|Modelista de fundición
|Moldeador/a
|Moldeador/a a mano fundición
|Moldeador/a de banco de fundición
|Moldeador/a de fundición
|Moldeador/a de suelo y fosa de fundición
|Moldeador/a de fundición manual
|Operador/a de máquina fabricación machos de fundición
|Operario/a de máquina de fabricación de machos soplado
|Preparador/a de moldes de banco
|Preparador/a de moldes de fosa
|Preparador/a de moldes de suelo y fosas de metal
72120|Ajustador/a de máquina para soldar metales
|Ajustador/a operador/a de máquina de soldar metales
|Técnico/a metalmecánico/a de industria petrolera
|Cobresoldador/a
|Cobresoldador/a con soplete
|Cobresoldador/a de horno
|Cobresoldador/a de inducción
|Cortador/a de lámina de metal
|Cortador/a por arco eléctrico
|Inspector/a de soldadura
|Mecánico/a soldador/a
|Operario/a de máquina soldadora de latón
|Operario/a de máquina de soldadura
|Oxicortador/a
|Oxicortador/a soldador/a
|Pailero/a
|Pailero/a de industria petrolera
|Pailero/a soldador/a
|Soldador/a
|Soldador/a armador/a
|Soldador/a de cautín
|Soldador/a con acetileno
|Soldador/a con autógena
|Soldador/a de costuras
|Soldador/a de costuras longitudinales
|Soldador/a de aeronaves
|Soldador/a de cobre
|Soldador/a de cobre con soplete
|Soldador/a de cobre por horno
|Soldador/a de cobre por inducción
|Soldador/a de contacto
|Soldador/a de corriente por inducción
|Soldador/a de soldaduras especiales
|Soldador/a de tuberías
|Soldador/a eléctrico/a
|Soldador/a en platina en industria petrolera
|Soldador/a flux cored
|Soldador/a mecánico/a
|Soldador/a por arco eléctrico
|Soldador/a por arco sumergido
|Soldador/a por argón en industria petrolera
|Soldador/a por gas
|Soldador/a por inducción eléctrica
|Soldador/a por oxiacetileno
|Soldador/a por proceso FCAW
|Soldador/a por proceso GTAW
|Soldador/a por proceso metal inert gas (MIG) y metal active gas (MAG)
|Soldador/a por proceso SMAW
|Soldador/a por puntos
|Soldador/a por resistencia eléctrica
|Soldador/a de producción en línea
|Soldador/a de soplete
|Soldador/a de termita
|Soldador/a TIG
|Sopletista soldador/a
|Técnico/a pleno/a soldador/a de industria petrolera
|Técnico/a soldador/a de industria petrolera
72131|Calderero/a
|Calderero/a de chapas de acero
|Calderero/a en cobre
|Calderero/a industrial
|Calderero/a marítimo/a
|Chapista
|Chapista calderero/a
|Chapista de ornamentación
|Hojalatero/a
|Operario/a de caldera
|Trabajador/a de metal de lámina
|Trazador/a cortador/a de calderas y chapas
72132|Carrocero/a
|Chapista de carrocerías
|Latonero/a
|Latonero/a de vehículos
|Mecánico/a de carrocerías de vehículos
|Reparador/a de carrocerías de vehículos
|Técnico/a en carrocería
72140|Ajustador/a ensamblador/a de estructuras metálicas
|Armador/a de blindaje de buques
|Armador/a de estructuras de acero
|Armador/a de estructuras metálicas
|Armador/a ensamblador/a de estructuras metálicas
|Armador/a instalador/a de divisiones de oficina
|Ayudante o técnico/a armador/a de estructuras metálicas
|Curvador/a de chapas de metal
|Instalador/a de juegos mecánicos
|Instalador/a ensamblador/a de estructuras metálicas
|Montador/a de armazones metálicos
|Montador/a de armazones metálicas para buques
|Montador/a de estructuras de acero
|Montador/a de estructuras metálicas
|Montador/a y armador/a
|Operario/a de montaje de estructuras metálicas
|Preparador/a de estructuras metálicas
|Remachador/a
|Remachador/a de estructuras metálicas
|Remachador/a de martillo neumático
|Reparador/a de muebles de metal
|Replanteador/a de estructuras metálicas
|Trazador/a de estructuras metálicas
|Operador/a de montaje escénico
72151|Aparejador/a
|Aparejador/a de aparatos de elevación para construcción
|Aparejador/a de barcos
|Aparejador/a de buques
|Aparejador/a de cables
|Aparejador/a de ensamblaje de aeronaves
|Aparejador/a de máquinas de izar
|Aparejador/a de torre
|Aparejador/a en industria petrolera
|Aparejador/a operario/a de grúa
|Montador/a de cables de puentes colgantes
|Tramoyista
|Rigger
72152|Asistente/a de cables
|Ayudante empalmador/a de cables
|Chequeador/a de línea de hidrocarburos
|Empalmador/a de cables eléctricos de sistemas de energía
|Empalmador/a de cables y cuerdas
|Empalmador/a de cables y sistemas de energía eléctrica
|Empalmador/a de redes eléctricas
|Instalador/a de cables de sistema energía eléctrica
|Instalador/a de cables subterráneos de sistemas de energía eléctrica
|Instalador/a de cables subterráneos de transporte de corriente eléctrica
|Instalador/a de líneas de energía eléctrica de tendido aéreo
|Instalador/a de líneas eléctricas de alta tensión
|Instalador/a de líneas eléctricas subterráneas
|Instalador/a de redes de energía eléctrica
|Liniero/a de cables eléctricos
|Liniero/a de redes de energía
|Liniero/a eléctrico/a
72210|Apisonador/a de forja
|Forjador/a
|Forjador/a con herramientas
|Forjador/a con martillo
|Forjador/a con prensa
|Forjador/a de aperos agrícolas
|Forjador/a de martillo pilón
|Fundidor/a de piezas de moldeo
|Fundidor/a de metal
|Herrador/a
|Herrero/a
|Metalistero/a
|Operario/a de forja
|Operario/a de moldeo forja y montaje de estructuras metálicas
|Operario/a de ornamentación y forja
|Ornamentador/a
|Ornamentador/a armador/a
|Ornamentador/a de hierro
|Ornamentista forjador/a
72220|Ajustador/a de calibradores
|Ajustador/a de mandriles
|Ajustador/a de mandriles y calibradores
|Ajustador/a de troqueles y matrices
|Ajustador/a herramentista de matrices
|Ajustador/a modelista de fundición
|Ajustador/a montador/a de armas
|Armero/a
|Cerrajero/a
|Cerrajero/a de fabricación de puertas y ventanas
|Cerrajero/a de llaves y cerraduras
|Cortador/a trazador/a de lámina de metal
|Fabricante de brazos de grúas o mandriles
|Fabricante de herramientas
|Fabricante de troqueles
|Fabricante de moldes de metal
|Fabricante de moldes de procesamiento de plástico
|Fabricante de plantillas
|Fabricante de moldes de cerámica de fundición
|Herramentista
|Matricero/a
|Matricero/a ajustador/a
|Matricero/a de procesamiento de plásticos
|Mecánico/a ajustador/a de estampado
|Mecánico/a ajustador/a de herramientas con punta diamante
|Mecánico/a de armamento
|Mecánico/a matricero/a
|Modelista de metal
|Modelista matricero/a
|Operario/a ajustador/a de máquinas
|Operario/a de fabricación moldes y matrices
|Reparador/a de armas
|Reparador/a de bóvedas de seguridad
|Reparador/a de cajas fuertes y bóvedas de seguridad
|Trazador/a de metales
72230|Ajustador/a de máquinas herramientas
|Ajustador/a de máquinas herramientas de control numérico
|Ajustador/a o montador/a de máquinas y herramientas
|Ajustador/a o preparador/a de máquinas y herramientas
|Ajustador/a operador/a de esmeriladora de metales
|Ajustador/a operador/a de fresadora de metales
|Ajustador/a operador/a de máquinas herramientas
|Ajustador/a operador/a de máquinas herramientas de control numérico
|Ajustador/a operador/a de rectificadora de metales
|Ajustador/a operador/a de taladradora de metales
|Ajustador/a operador/a de torno de metales
|Ajustador/a u operador/a de cepilladora de metales
|Cortador/a de oxiacetileno de fabricación metálica
|Cortador/a de trabajo del metal
|Doblador/a de láminas de metal
|Fresador/a
|Grabador/a de metal aguafuerte
|Inspector/a de mecanizado de metales
|Mandrilador/a de metales
|Maquinista de máquinas herramientas de control numérico
|Mecánico/a ajustador/a de herramientas y matrices
|Mecánico/a ajustador/a de máquinas herramientas
|Mecánico/a de máquinas y herramientas del trabajo de metal
|Mecánico/a rectificador/a de máquinas herramientas
|Montador/a o ajustador/a de máquinas y herramientas
|Operador/a de cepilladora de metales
|Operador/a de cizalla de metales
|Operador/a de escopleadora de metales
|Operador/a de máquina brilladora de metales
|Operador/a de máquina curvadora de metales
|Operador/a de máquina de acuñación de moneda
|Operador/a de máquina de estampado de metales
|Operador/a de máquina de fabricación de agujas
|Operador/a de máquina de fabricación de cables metálicos
|Operador/a de máquina de fabricación de clavos de metal
|Operador/a de máquina de fabricación de joyas
|Operador/a de máquina de fabricación de productos de metal
|Operador/a de máquina de fabricación de remaches
|Operador/a de máquina de fabricación de tornillos
|Operador/a de máquina de fabricación de tuercas
|Operador/a de máquina de forja de metales
|Operador/a de máquina de función múltiple de mecanizado de metal
|Operador/a de máquina de fundición
|Operador/a de máquina de grabado de metales
|Operador/a de máquina de producción de herramientas
|Operador/a de máquina dobladora de metales
|Operador/a de máquina escopleadora de metales
|Operador/a de máquina esmeriladora de metales
|Operador/a de máquina fresadora de metales
|Operador/a de máquina lapidadora de metales
|Operador/a de máquina mandriladora de metales
|Operador/a de máquina mecanizado del metal
|Operador/a de máquina oxicortadora de metal
|Operador/a de máquina para el trabajo de metal
|Operador/a de máquina ranuradora metales
|Operador/a de máquina rectificadora de máquinas herramientas
|Operador/a de máquina rectificadora de metales
|Operador/a de máquina remachadora de metales
|Operador/a de máquina taladradora de metales
|Operador/a de máquina tallar engranajes
|Operador/a de máquina transferencia automática de fabricación de componentes
|Operador/a de máquinas herramientas
|Operador/a de máquinas herramientas de control numérico
|Operador/a de martinete fragua de metales
|Operador/a de prensa mecánica de forja
|Operador/a de prensa mecánica de metales
|Operador/a de prensa vertical metal
|Operador/a de roscadora
|Operador/a de sierra de metal
|Operador/a de sierra mecánica de metales
|Operador/a de taladradora
|Operador/a de taladradora radial de metales
|Operador/a de torno automático de metales
|Operador/a de torno control numérico
|Operador/a de torno de metales
|Operador/a de torno para revólver metales
|Operador/a de torno universal de metales
|Operario/a de máquina fabricación tubos
|Operario/a de máquinas herramientas para la fabricación de tubos de metal
|Preparador/a o ajustador/a de máquinas y herramientas
|Preparador/a o ajustador/a de máquinas y herramientas de control numérico
|Regulador/a de máquina ranuradora madera
|Regulador/a de máquinas y herramientas
|Regulador/a de torno automático
|Regulador/a de torno revólver
|Regulador/a operador/a de fresadora metal
|Regulador/a operador/a de máquinas herramientas
|Regulador/a operador/a de rectificadora
|Regulador/a operador/a de rectificadora bruñidora cilindros
|Regulador/a operador/a de rectificadora de metales
|Regulador/a operador/a de rectificadora de precisión
|Regulador/a operador/a de taladradora
|Regulador/a operador/a de taladradora de metales
|Regulador/a operador/a de torno de metales
|Regulador/a u operador/a de bruñidora de cilindros
|Reparador/a de troqueles
|Técnico/a especialista en herramientas de la industria petrolera
|Técnico/a o ajustador/a de máquinas y herramientas
|Técnico/a tornero/a pleno/a industria petrolera
|Tornero/a
|Tornero/a de piezas de metal
|Tornero/a de torno de embutir para metalurgia
|Tornero/a de torno de torre para metalurgia
|Tornero/a fresador/a de metal
|Tornero/a industria petrolera
|Tornero/a de metal
|Troquelador/a acabador/a de forja
|Troquelista
|Operador/a de fresadora control numérico
72240|Afilador/a ambulante
|Afilador/a de cuchillos
|Afilador/a de cardas de fabricación textil
|Afilador/a de cuchillería
|Afilador/a de herramientas
|Afilador/a de instrumentos cortantes
|Afilador/a de muela para afilar herramientas
|Afilador/a de herramientas para laboreo
|Afilador/a de herramientas para maquinado
|Afilador/a reparador/a de sierras
|Afilador/a de sierras
|Aguzador/a de herramientas
|Amolador/a de sierras
|Brillador/a de metales
|Bruñidor/a de metales
|Granallador/a
|Limpiador/a de metales
|Pulidor/a de metales
|Rectificador/a de herramientas
|Rectificador/a de metales
|Reparador/a de sierras
|Sandblastero/a
72310|Afinador/a de motores de vehículos
|Ajustador/a de motor diésel para transporte en carretera
|Ajustador/a de motores de vehículos
|Alineador/a automotriz
|Alineador/a mecánico/a
|Alineador/a mecánico/a automotriz
|Alineador/a y sincronizador/a
|Auxiliar técnico/a de taller de mecánica
|Mecánico/a automotriz
|Mecánico/a automotriz de industria petrolera
|Mecánico/a automotriz de transmisiones
|Mecánico/a autotrónica
|Mecánico/a de alineación y balanceo
|Mecánico/a de alineación y suspensión
|Mecánico/a de automóviles
|Mecánico/a de camiones
|Mecánico/a de diagnóstico de vehículos
|Mecánico/a de dirección y frenos de automóviles
|Mecánico/a de motocars
|Mecánico/a de motocicletas
|Mecánico/a de motores diésel
|Mecánico/a de motores diésel de vehículos de motor
|Mecánico/a de motores fuera borda
|Mecánico/a de motos
|Mecánico/a de patio de automotores
|Mecánico/a de pequeñas máquinas y motores
|Mecánico/a de radiadores de automotores
|Mecánico/a de rickshaw motorizado
|Mecánico/a de servicio automotor
|Mecánico/a de taller de reparación de automóviles
|Mecánico/a de transmisión de vehículos de motor
|Mecánico/a de vehículos de motor
|Mecánico/a de vehículos livianos todo terreno
|Mecánico/a diésel de equipo automotor pesado
|Mecánico/a sincronizador/a
|Reparador/a de ciclomotores
|Reparador/a de motores
|Reparador/a de motores de vehículos
|Reparador/a de motos
|Sincronizador/a de motores de vehículos
|Técnico/a automotriz
|Técnico/a de aire acondicionado automotriz
|Técnico/a de alineación y balanceo
|Técnico/a de alineación y suspensión
|Técnico/a de diagnóstico de vehículos
|Técnico/a de servicio automotriz
|Técnico/a de servicio de sistemas de frenos de automóviles
|Técnico/a de servicio de vehículos de motor
|Técnico/a de sistema de refrigeración y aire acondicionado de vehículos
|Técnico/a reparador/a de sistemas de inyección diésel
|Técnico/a reparador/a de turbo de alimentadores
72320|Ajustador/a de alerón de ensamble de aeronaves
|Ajustador/a de armazones de avión
|Ajustador/a de motor de aeronaves
|Ajustador/a de motores de avión
|Inspector/a de reparación y revisión de aeronaves
|Inspector/a de reparación y revisión de motores de aeronaves
|Instalador/a de motores de aeronaves
|Mecánico/a de aeronaves
|Mecánico/a de aeronaves de sistema hidráulico
|Mecánico/a de aeronaves de sistema mecánico
|Mecánico/a de aeronaves pista de aterrizaje
|Mecánico/a de aviación
|Mecánico/a de aviones
|Mecánico/a de componentes de motor de cohete
|Mecánico/a de estructuras aeronáuticos
|Mecánico/a de fuselaje y de grupo motopropulsor
|Mecánico/a de fuselajes
|Mecánico/a de hélices y gobernadores
|Mecánico/a de helicópteros
|Mecánico/a de instrumentos de aeronavegación
|Mecánico/a de mantenimiento de aeronaves
|Mecánico/a de mantenimiento de aeronaves especializado en fuselajes
|Mecánico/a de mantenimiento de sistema mecánico aeronaves
|Mecánico/a de motores a reacción
|Mecánico/a de motores de aeronaves
|Mecánico/a de motores de avión
|Mecánico/a de motores de avión de servicio de línea
|Mecánico/a de sistemas neumático hidráulicos para aviación
|Mecánico/a de turbinas de aeronaves
|Montador/a de motores de avión
|Restaurador/a de aeronaves
|Técnico/a de mantenimiento de aviones especializado en fuselaje
|Técnico/a de mantenimiento de sistema mecánico de aeronaves
|Técnico/a de motores de avión
|Técnico/a de servicio de aeronaves
|Técnico/a en aeromecánica
|Técnico/a en mantenimiento aeronáutico
72331|Ajustador/a de mandriladora de metales
|Ajustador/a de mantenimiento de maquinaria industrial
|Ajustador/a de máquina de imprenta
|Ajustador/a de máquina inyectora de plástico
|Ajustador/a de máquinas de labra madera
|Ajustador/a de máquinas fijas
|Ajustador/a de motores de tren
|Ajustador/a de turbinas en industria
|Ajustador/a montador/a de turbinas de industria
|Ayudante de mecánica de mantenimiento
|Ayudante técnico/a de mecánica industrial
|Auxiliar técnico/a de mecánica diésel en industria petrolera
|Ayudante técnico/a mecánico/a de la industria petrolera
|Instalador/a reparador/a de bombas industriales
|Lubricador/a de máquinas estacionarias
|Lubricador/a para equipo automatizado
|Lubricador/a para equipo convencional
|Mecánico/a de ensamblaje y ajuste de maquinaria de minería
|Mecánico/a de equipo de control de proceso industrial
|Mecánico/a de equipo de industria petrolera
|Mecánico/a de equipo de planta
|Mecánico/a de equipo de planta industrial
|Mecánico/a de equipo de procesamiento de plástico
|Mecánico/a de equipo de procesamiento químico
|Mecánico/a de herramientas industriales
|Mecánico/a de ingenio
|Mecánico/a de instrumentos industriales
|Mecánico/a de línea
|Mecánico/a de mantenimiento de equipo procesamiento de plástico
|Mecánico/a de mantenimiento de maquinaria industrial
|Mecánico/a de mantenimiento de máquinas de vapor
|Mecánico/a de mantenimiento de plantas de tratamiento de agua
|Mecánico/a de mantenimiento de plantas industriales
|Mecánico/a de mantenimiento industrial
|Mecánico/a de maquinaria de imprenta
|Mecánico/a de maquinaria de planta envasadora
|Mecánico/a de maquinaria de producción
|Mecánico/a de maquinaria industrial
|Mecánico/a de máquinas de trabajo del metal
|Mecánico/a de máquinas de vapor
|Mecánico/a de motores diésel excepto motores de automóviles
|Mecánico/a de la industria de petróleo y gas
|Mecánico/a industrial
|Mecánico/a montador/a
|Mecánico/a montador/a de industria petrolera
|Mecánico/a reparador/a de equipo de proceso de control industrial
|Montador/a de maquinaria industrial
|Reparador/a de maquinaria de construcción
|Reparador/a de máquinas de escribir
|Reparador/a de máquinas fijas
|Reparador/a de motores de tren
|Técnico/a mecánico/a de maquinaria y herramientas industriales
|Operario/a de mantenimiento de calderas
72332|Ajustador/a de maquinaria agrícola
|Ajustador/a de maquinaria pesada
|Ajustador/a de máquinas agrícolas
|Ajustador/a de máquinas de minería
|Ajustador/a montador/a de maquinaria agrícola
|Ajustador/a montador/a de maquinaria pesada
|Mecánico/a de draga
|Mecánico/a de equipo de construcción
|Mecánico/a de equipo de excavación
|Mecánico/a de equipo fijo agrícola
|Mecánico/a de equipo móvil pesado de minería
|Mecánico/a de equipo pesado
|Mecánico/a de equipo pesado con motor diésel
|Mecánico/a de equipo pesado de minería
|Mecánico/a de equipo pesado de minería móvil
|Mecánico/a de mantenimiento de equipo pesado
|Mecánico/a de maquinaria agrícola
|Mecánico/a de maquinaria de construcción
|Mecánico/a de maquinaria de minería
|Mecánico/a de maquinaria de movimiento tierras
|Mecánico/a de montacargas
|Mecánico/a de motores diésel de equipo pesado
|Mecánico/a de tractores
|Mecánico/a diésel de equipo pesado
|Mecánico/a diésel de minería
|Mecánico/a engrasador/a de motores de maquinaria agrícola e industrial
|Reparador/a de maquinaria de minería
|Técnico/a de mantenimiento de equipo pesado
|Operario/a de mantenimiento de equipos agrícola
72333|Ajustador/a de maquinaria textil
|Ajustador/a de máquinas de tejido de punto
|Ajustador/a de telares
|Ajustador/a montador/a de maquinaria textil
|Lubricador/a de telares
|Mecánico/a de cardas
|Mecánico/a de continuas de hilar
|Mecánico/a de hiladoras
|Mecánico/a de mantenimiento de máquinas confección
|Mecánico/a de mantenimiento de máquinas de estiraje
|Mecánico/a de mantenimiento de telares de toberas
|Mecánico/a de manuares
|Mecánico/a de maquinaria de calcetería
|Mecánico/a de maquinaria de hilatura
|Mecánico/a de maquinaria de tejeduría
|Mecánico/a de maquinaria textil
|Mecánico/a de maquinaria tintorería y acabados
|Mecánico/a de máquinas circulares para calcetería
|Mecánico/a de máquinas coser domésticas
|Mecánico/a de máquinas de calzado
|Mecánico/a de máquinas de confección
|Mecánico/a de máquinas de coser
|Mecánico/a de máquinas de marroquinería
|Mecánico/a de telares de fabricación textil
|Mecánico/a de telares industriales
|Mecánico/a de urdidoras
|Montador/a de maquinaria textil
|Regulador/a de máquina de tejer
|Regulador/a de telar jacquard
|Regulador/a de telares
|Reparador/a de maquinaria textil
|Reparador/a de máquinas cardadoras
|Reparador/a de máquinas de coser
|Reparador/a de telares
|Técnico/a mecánico/a de maquinaria para marroquinería
|Técnico/a mecánico/a de máquinas de confección industrial
|Técnico/a mecánico/a en maquinaria textil
72334|Aceitador/a engrasador/a de buques
|Ajustador/a de motores marinos
|Engrasador/a de barcos
|Engrasador/a de cuarto de máquinas
|Lubricador/a de máquina marina
|Marinero/a de sala de máquinas
|Mecánico/a de sala de máquinas de barcos
|Mecánico/a naval
|Tripulante de cuarto de máquinas en embarcación
|Motorista de embarcación
72335|Auxiliar técnico/a de automatización
|Auxiliar técnico/a de instrumentación en industria petrolera
|Auxiliar técnico/a de instrumentación y automatización industrial
|Ayudante técnico/a de automatización
|Ayudante técnico/a de instrumentación en industria petrolera
|Ayudante técnico/a de instrumentación y automatización industrial
|Ayudante técnico/a instrumentista
72340|Mecánico/a de bicicletas
|Reparador/a de bicicletas
|Reparador/a de cochecitos de niño
|Reparador/a de silla de ruedas
73110|Ajustador/a de balanzas
|Ajustador/a de equipos de meteorología
|Ajustador/a óptico/a de precisión
|Calibrador/a de instrumentos de precisión
|Mecánico/a de balanzas
|Mecánico/a de instrumentos de cirugía
|Mecánico/a de instrumentos de precisión
|Mecánico/a de instrumentos quirúrgicos
|Operario/a de acabados de relojería
|Pulidor/a de relojería
|Relojero/a
|Reparador/a de balanzas
|Reparador/a de cámaras fotográficas
|Reparador/a de equipo fotográfico
|Reparador/a de equipo médico
|Reparador/a de instrumentos de odontología
|Reparador/a de instrumentos ópticos
|Reparador/a de medidores de agua
|Reparador/a de medidores de energía eléctrica
|Reparador/a de medidores de gas
|Reparador/a de relojes
|Técnico/a reparador/a de relojes mecánicos
73120|Afinador/a de acordeón
|Afinador/a de instrumentos de cuerda frotada
|Afinador/a de instrumentos de cuerda pulsada
|Afinador/a de instrumentos de músicas tradicionales
|Afinador/a de instrumentos de percusión
|Afinador/a de instrumentos de viento
|Afinador/a de instrumentos de viento madera
|Afinador/a de instrumentos de viento metal
|Afinador/a de instrumentos musicales
|Afinador/a de órgano
|Afinador/a de piano
|Artesano/a de instrumentos musicales
|Ensamblador/a de instrumentos musicales
|Fabricante afinador/a de instrumentos de músicas tradicionales
|Fabricante de acordeón
|Fabricante de instrumentos de cuerda
|Fabricante de instrumentos de cuerda frotada
|Fabricante de instrumentos de cuerda pulsada
|Fabricante de instrumentos de madera
|Fabricante de instrumentos de músicas tradicionales
|Fabricante de instrumentos de percusión
|Fabricante de instrumentos de viento
|Fabricante de instrumentos de viento madera
|Fabricante de instrumentos de viento metal
|Fabricante de órgano
|Fabricante de piano
|Fabricante de piezas para instrumentos musicales
|Fabricante y ensamblador/a de instrumentos musicales
|Luthier
|Organero/a fabricante de fuelles
|Reparador/a de acordeón
|Reparador/a de instrumentos de cuerda frotada
|Reparador/a de instrumentos de cuerda pulsada
|Reparador/a de instrumentos de músicas tradicionales
|Reparador/a de instrumentos de percusión sinfónica
|Reparador/a de instrumentos de viento
|Reparador/a de instrumentos de viento madera
|Reparador/a de instrumentos de viento metal
|Reparador/a de instrumentos musicales
|Reparador/a de instrumentos musicales de cuerdas
|Reparador/a de instrumentos musicales de percusión
|Reparador/a de instrumentos musicales de viento
|Reparador/a de órganos
|Reparador/a de piano
73140|Acabador/a de cerámica
|Acabador/a de productos de cerámica
|Alfarero/a
|Amasador/a de alfarería
|Artesano/a ceramista
|Artesano/a tallador/a
|Bruñidor/a
|Bruñidor/a de cerámica
|Bruñidor/a de cerámica artesanal
|Calador/a de cerámica artesanal
|Ceramista
|Ceramista matricero/a
|Ceramista modelador/a
|Ceramista tornero/a
|Decorador/a de cerámica
|Esmaltador/a de cerámica artesanal
|Fabricante de modelos de arcilla
|Fabricante de moldes para productos de arcilla
|Hornero/a artesanal de cerámica
|Hornero/a de alfarería
|Hornero/a de cerámica artesanal
|Matricero/a de cerámica
|Modelador/a de alfarería
|Modelador/a de cerámica
|Moldeador/a de ladrillos y tejas
|Moldeador/a de objetos de loza y porcelana
|Moldeador/a vaciador/a de cerámica y porcelana
|Prensador/a de cerámica
|Prensador/a de cerámica y porcelana
|Preparador/a de moldes cerámica
|Pulidor/a de alfarería y porcelana
|Pulidor/a de alfarería
|Pulidor/a de cerámica
|Tornero/a de alfarería
|Tornero/a de cerámica
73151|Acabador/a de bordes de cristal
|Biselador/a
|Biselador/a de vidrio
|Cortador/a de cristales
|Cortador/a de cristales de óptica
|Cortador/a de vidrio
|Cucharero/a de colada de vidrio
|Curvador/a de tubos de vidrio
|Laminador/a de vidrio
|Mezclador/a de vidrio
|Moldeador/a de vidrio
|Operario/a de baño metálico por flotación de vidrio
|Perforador/a de vidrio
|Pulidor/a de cristales
|Pulidor/a de cristales de óptica
|Pulidor/a de vidrio
|Pulidor/a de vidrio y cristal por baño ácido
|Soplador/a de vidrio
|Tallador/a de cristales para óptica
|Tallador/a de cristal
|Tornero/a de vidrio
73152|Artesano/a decorador/a de vidrio
|Artesano/a fundidor/a de vidrio
|Artesano/a de mosaico en vidrio
|Artesano/a soplador/a de vidrio
|Artesano/a tallador/a de vidrio
|Artesano/a de trabajo en vidrio
|Artesano/a de vitrofusión
|Artista del vidrio
|Vitralista
73160|Aguafuertista de vidrio
|Azogador/a de espejos
|Calcador/a de cerámica decorativa
|Esmaltador/a de artículos de metal
|Esmaltador/a de cerámica
|Esmaltador/a de cerámica de inmersión
|Esmaltador/a de manufactura
|Esmaltador/a de vidrio
|Esmaltador/a de porcelana por inmersión
|Esmerilador/a de vidrio decorativo de chorro de arena
|Estampador/a artesanal
|Estampador/a decorador/a de cerámica
|Filetero/a de decoración cerámica y porcelana
|Grabador/a de cristal
|Grabador/a de vidrio
|Grabador/a de vidrio agua fuerte
|Grabador/a de vidrio decorativo pantógrafo
|Grabador/a de vidrio muela
|Grabador/a de vidrio y cristal cera
|Iluminador/a de loza y porcelana
|Laquista de muebles
|Litógrafo/a de cerámica decorativa
|Operario/a de marcación
|Pintor/a de avisos publicitarios
|Pintor/a de cerámica
|Pintor/a de cerámica con pistola
|Pintor/a de cerámica inmersión
|Pintor/a de letreros
|Pintor/a de rótulos para anuncios
|Pintor/a decorador/a de cerámica
|Pintor/a decorador/a de vidrio
|Pintor/a decorativo/a
|Pintor/a decorativo/a de alfarería
|Pintor/a decorativo/a de cerámica a mano
|Pintor/a decorativo/a de cerámica pulverización
|Pintor/a decorativo/a de vidrio
|Pintor/a decorativo/a esmaltador/a de cerámica con pistola
|Polichador/a de acabado de muebles
|Pulidor/a de muebles
|Redactor/a de carteles
|Retocador/a de acabado de muebles
|Retocador/a de cerámica decorativa
|Rotulista
73211|Ayudante de armado de artes gráficas
|Ayudante de litografía de impresora de paquete a paquete
|Cajista compaginador/a
|Cajista de composición manual
|Clisador/a de galvanotipia
|Clisador/a de grabado al aguafuerte
|Clisador/a fotograbador/a de imprenta
|Compaginador/a de fotocomposición
|Compositor/a de prensa
|Estereotipista de imprenta
|Fotocompositor/a
|Fotograbador/a
|Fotograbador/a de línea de imprenta
|Fotolitógrafo/a
|Fotomecánico/a
|Grabador/a de imprenta declisés de madera, caucho o linóleo
|Grabador/a al aguafuerte impresión
|Grabador/a con cilindros metálicos de impresión
|Grabador/a de fotograbado de imprenta
|Grabador/a de huecograbado
|Grabador/a de pantógrafo de imprenta
|Grabador/a de planchas de impresión
|Impresor/a de pruebas
|Litograbador/a en punteado de imprenta
|Matricero/a de imprenta
|Montador/a de planchas de impresión
|Montajista de planchas de fotopolímero
|Montajista finalizador/a de color
|Montajista finalizador/a de línea
|Montajista finalizador/a digital
|Operario/a de archivo de planchas
|Operario/a de cámara de fotograbado
|Operario/a de cámara de artes gráficas
|Operador/a de CTP
|Operario/a de composición fototipia
|Operario/a de fotocomposición
|Operario/a de fotomecánica
|Operario/a de preimpresión
|Operario/a de preprensado de imprenta
|Operario/a de pruebas de color
|Operario/a de publicación asistida por computador
|Operario/a litográfico/a de impresora paquete a paquete
|Operario preprensa
|Operaria de preprensa
|Pantografista de imprenta
|Pasador/a de imprenta
|Planchista de preimpresión
|Preparador/a de cilindro de impresión
|Preparador/a de clisés tamigrafía silk screen
|Preparador/a de pantallas
|Preparador/a de planchas de imprenta de braille
|Preparador/a de planchas para impresión
|Pre prensista de artes gráficas
|Retocador/a de fotograbado
|Retocador/a de planchas de impresión
|Retocador/a de planchas de impresión de fotograbado
|Retocador/a de planchas de impresión de imprenta
|Retocador/a fotográfico/a digital
|Técnico/a electrónico/a de preimpresión
|Técnico/a en pre impresión
|Tirador/a de pruebas clisés de grabados de imprenta
|Transportador/a de litografía
73212|Ajustador/a operador/a de máquina fundidora de tipos
|Armador/a de páginas
|Armador/a de tipografía
|Cajista
|Cajista armador/a de moldes de impresión
|Cajista de composición mecánica de linotipia
|Finalizador/a de planchas de impresión
|Fotolitograbador/a de imprenta
|Fundidor/a de monotipia y tipos sueltos
|Grabador/a de cilindros de impresión
|Linotipista
|Litograbador/a
|Litógrafo/a de imprenta
|Monotipista
|Operario/a de máquina tipográfica
|Operario/a de prensa tipográfica
|Operario/a de sistemas de procesamiento de imagen
|Tipógrafo/a
|Tirador/a de pruebas de clisés de imprenta
73220|Operario/a de plancha para impresión
|Impresor/a de textiles
|Impresor/a digital
|Impresor/a digital de gran formato
|Impresor/a en artes gráficas
|Impresor/a en serigrafía
|Impresor/a flexográfico/a
|Inspector/a de control de calidad de impresión
|Litógrafo/a de multilith
|Operador/a de alimentación en impresión
|Operador/a de impresora de serigrafía
|Operador/a de impresora flexográfica
|Operador/a de impresora láser
|Operador/a de impresora multilith
|Operador/a de litográfica rotativa
|Operador/a de máquina de impresión de textiles
|Operador/a de máquina de impresión digital
|Operador/a de máquina de impresión offset
|Operador/a de máquina de impresión rotativa
|Operador/a de máquina de impresión screen
|Operador/a de máquina de impresión y acabado
|Operador/a de máquina de litografía
|Operador/a de máquina fotocopiadora
|Operador/a de máquina imprenta
|Operador/a de máquina para fundición de tipos de imprenta
|Operador/a de prensa cilíndrica automática
|Operador/a de prensa de alimentación de hojas grandes
|Operador/a de prensa de fotograbado
|Operador/a de prensa de impresión
|Operador/a de prensa flexográfica
|Operador/a de prensa litográfica
|Operador/a de prensa offset
|Operador/a de prensa rotativa
|Operador/a de prensa rotograbado
|Operario/a de estampación de prendas
|Operario/a de estampado de textiles por serigrafía
|Operario/a de máquina de serigrafía
|Operario/a de serigrafía
|Operario/a de impresión digital
|Operario/a de impresión en plásticos
|Operario/a de máquina de impresión screen
|Operario/a de máquina de impresión
|Operario/a de máquina litográfica
|Picador/a estarcidor/a en serigrafía
|Prensista de imprenta
|Prensista litógrafo/a
|Prensista multilith
|Tipógrafo/a operador/a de prensa rotograbadora
|Impresor/a de planchas flexográficas
73230|Auxiliar de encuadernación
|Ayudante de encuadernación
|Cosedor/a en encuadernación
|Dorador/a de encuadernación
|Encolador/a de encuadernación
|Encuadernador/a
|Estampador/a de oro en hoja
|Grabador/a de encuadernación
|Operador/a de acopladora
|Operador/a de alzadora
|Operador/a de encuadernadora en rústica
|Operador/a de encuadernadora grapadora
|Operador/a de estampación y repujado de encuadernación
|Operador/a de máquina cortadora impresión
|Operador/a de máquina encuadernación y acabado
|Operador/a de máquina encuadernadora
|Operador/a de máquina estampadora encuadernación
|Operador/a de máquina guillotinadora imprenta
|Operador/a de máquina guillotinadora para encuadernación
|Operador/a de máquina troqueladora
|Operador/a de multiencuadernadora
|Operador/a de pequeña encuadernadora
|Operador/a de plegadora
|Operador/a de guillotina de imprenta
|Operador/a de máquina laminadora de encuadernación
|Operario/a de alzadora de encuadernación
|Operario/a de plegadora de encuadernación
|Operario/a de terminados y acabados de artes gráficas
|Operario/a de encoladora de encuadernación
|Operario/a de encuadernación
|Operario/a de estampado y repujado de encuadernación
|Recortador/a de encuadernación
|Repujador/a de encuadernación
|Troquelador/a de artes gráficas
|Troquelador/a de encuadernación
73310|Abridor/a de fibras textiles
|Alimentador/a de cardas
|Artesano/a tejedor/a
|Artesano/a tejedor/a de alfombras
|Artesano/a tejedor/a de telar
|Batidor/a de fibras textiles
|Canalero/a de fibras textiles
|Cardador/a de fibras textiles
|Desfibrador/a de lino o yute
|Desmotador/a de fibras textiles
|Emborrador/a de lana
|Mezclador/a de fibras textiles
|Napador/a de fibras textiles
|Operario/a artesano/a de telar
|Operario/a de tejeduría
|Pasador/a de hilos de urdimbre
|Peinador/a de fibras textiles
|Preparador/a lavador/a de fibras textiles
|Rematador/a de bordes
|Tejedor/a cardador/a
|Tejedor/a de alfombras
|Tejedor/a de alfombras de telar manual
|Tejedor/a de alfombras en telar
|Tejedor/a de otros telares
|Tejedor/a de telar
|Tejedor/a de telar de cintura
|Tejedor/a de telar horizontal
|Torcedor/a de fibras textiles
|Beneficiador/a de fique
|Desespinador/a de fique
|Desfibrador/a de fibra natural
|Desfibrador/a de fique
|Desfibrador/a de iraca
|Operario/a en secado de fibra
73320|Anudador/a
|Anudador/a de fibras textiles
|Artesano/a de alfombras de nudo
|Artesano/a de hilados de textiles
|Artesano/a hilandero/a
|Ganchillero/a a mano
|Hilandero/a
|Mallero/a
|Operario/a de tejido de punto
|Redero/a
|Tejedor/a de agujas
|Tejedor/a de anudado
|Tejedor/a de punto
|Tejedor/a de redes de pesca manual
73330|Aplicador/a de tela sobre tela
|Artesano/a bordador/a
|Artesano/a bordador/a calador/a
|Artesano/a fieltrador/a
|Artesano/a ripiador/a
|Bordador/a calador/a
|Despepitador/a de algodón
|Esquilador/a tejedor/a
|Lavador/a de lana a mano
|Tejedor/a de chaquira
|Tejedor/a de bolillos
|Tejedor/a de cinta
|Tejedor/a de cuentas o abalorios
|Tejedor/a de frivolité
|Tejedor/a de macramé
|Trabajador/a de bordado y aplicaciones manuales
|Raspador/a de fibras naturales
|Ripiador/a de fibra natural
73410|Artesano/a costurero/a de trenza
|Artesano/a de fibras
|Artesano/a de fique
|Artesano/a mimbrero/a
|Artesano/a tejedor/a de bejucos
|Artesano/a tejedor/a de cañas
|Artesano/a tejedor/a de cortezas
|Artesano/a tejedor/a de mimbre
|Artesano/a tejedor/a de palmas
|Artesano/a tintorero/a
|Artesano/a trenzador/a
|Brucero/a
|Cestero/a
|Entrencillador/a
|Escobero/a
|Fabricante artesanal de cepillos
|Fabricante artesanal de escobas
|Fabricante de brochas
|Mimbrero/a
|Tejedor/a de capazos junco o esparto
|Tejedor/a de fibras naturales
|Tejedor/a de sombrero
|Tejedor/a de fique
|Tintorero/a de tintes naturales
|Tintorero/a de tintes sintéticos
|Trenzador/a de cestos
|Artesano/a de cestería
73420|Despuchador/a
|Esterillador/a
|Estufador/a
|Hormador/a de sombreros
|Sombrerero/a
|Sombrerero/a de cortezas vegetales
|Sombrerero/a de fibras tejidas
|Sombrerero/a de fibras vegetales
|Sombrerero/a de fieltros artesanales
|Tafiletero/a sombrerero/a
|Terminador/a apretador/a
|Sombrerero/a de pindo
|Moldeador/a de sombreros en caña flecha
73510|Artesano/a calador/a de maderable y no maderable
|Artesano/a de artículos de madera
|Artesano/a de madera
|Artesano/a doblador/a de maderas
|Artesano/a enchapador/a
|Artesano/a tallador/a en madera
|Artesano/a tornero/a en madera
|Artesano/a de trabajos en madera
|Calador/a de madera
|Curvador/a de madera
|Tallador/a de productos de madera
|Trazador/a de labra de madera
73520|Artesano/a de cortezas vegetales
|Artesano/a de juguetes de madera
|Artesano/a de la guadua
|Artesano/a hojillador/a
|Artesano/a incrustador/a
|Artesano/a marquetero/a
|Artesano/a de trabajo en guadua
|Decorador/a de objetos maderables y no maderable
|Dorador/a de madera
|Enchapador/a de barniz de pasto
|Enchapador/a de fibras vegetales
|Hojillador/a
|Incrustador/a
|Marquetero/a
|Taracero/a
73610|Artesano/a de joyería
|Artesano/a filigranero/a
|Batidor/a de oro
|Batihoja
|Calador/a de metal
|Cerista de joyería
|Cincelador/a de joyería
|Colador/a de joyería
|Diseñador/a de joyas
|Elaborador/a de moldes de joyería
|Engastador/a de piedras preciosas
|Ensamblador/a de joyería
|Esmaltador/a
|Esmaltador/a de joyería
|Grabador/a de joyería
|Grabador/a de metales preciosos
|Joyero/a
|Joyero/a de reparación
|Joyero/a engastador/a
|Joyero/a reparador/a
|Matricero/a de joyería
|Modelador/a 3D de joyas
|Modelador/a manual de joyería
|Montador/a de piedras preciosas
|Operario/a de acabados de joyería
|Pulidor/a de joyas
|Soldador/a de joyería
|Taladrista de metales preciosos
|Tallador/a de ceras
|Tallador/a de diamantes
|Tallador/a de esmeraldas
|Tallador/a de metales preciosos
|Tallador/a de piedras preciosas
|Tallador/a manual de joyería
|Tallista de piedras preciosas
|Terminador/a de joyería
|Transformador/a de joyas
|Trefilador/a de metales preciosos
73620|Acabador/a orfebre
|Artesano/a orfebre
|Artesano/a platero/a
|Cincelador/a orfebre
|Fundidor/a orfebre
|Grabador/a de platería
|Grabador/a de platería y joyería
|Martillador/a de metales preciosos
|Orfebre calador/a
|Orfebre de metales nobles
|Orfebre de objetos de metal precioso
|Orfebre platero/a
|Especialista en repujado y torneado de orfebrería
73630|Ajustador/a operador/a de máquina para soldar bisutería
|Bisutero/a
|Engastador/a de piedras semipreciosas y otros materiales
|Fabricante de joyería de fantasía a mano
|Operario/a de máquina para la fabricación de bisutería
|Operario/a de fabricación de bisutería
73700|Artesano/a calador/a de cuero
|Artesano/a de cuero
|Artesano/a de la preforma de cuero
|Artesano/a decorador/a de cuero
|Artesano/a grabador/a de cuero
|Artesano/a marroquinero/a
|Artesano/a repujador/a de cuero
|Artesano/a talabartero/a
|Artesano/a tallador/a de cuero
|Artesano/a de trabajos en cuero
|Artesano/a trenzador/a de cuero
|Calador/a de cueros
|Decorador/a de artículos en cuero
|Grabador/a de cuero
|Marroquinero/a artesanal
|Modelador/a de cuero
|Repujador/a de cuero
|Tafiletero/a de cuero
|Talabartero/a
|Tallador/a de cuero
|Trenzador/a de cuero crudo
73910|Artesano/a de artículos de papel y cartón
|Artesano/a cartapesta
|Artesano/a de papel maché
|Artesano/a de trabajos en papel
|Batidor/a de pulpa de papel
|Operario/a de equipo batidor de pulpa de papel
|Papelero/a
|Prensador/a de papel
|Trabajador/a artesanal de papel
73920|Artesano/a batidor/a de metal
|Artesano/a burilador/a
|Artesano/a cincelador/a
|Artesano/a de juguetes de metal
|Artesano/a de la forja
|Artesano/a del bronce
|Artesano/a del cobre
|Artesano/a del hierro y otros metales
|Artesano/a doblador/a de alambre
|Artesano/a esmaltador/a de metales
|Artesano/a fundidor/a de campanas
|Artesano/a herrero/a
|Artesano/a soldador/a
|Artesano/a de trabajos en metal
|Forjador/a de objetos artesanales
|Fundidor/a de campanas
|Herrero/a de objetos artesanales
73930|Artesano/a de las semillas
|Artesano/a de las semillas y cortezas vegetales
|Artesano/a de los frutos secos
|Artesano/a del coco y el totumo
|Artesano/a en tagua
|Trabajador/a de marfil vegetal
73991|Artesano/a escultor/a de piedra
|Artesano/a tallador/a de carbón
|Artesano/a tallador/a de materiales líticos
|Artesano/a tallador/a de piedra
|Artesano/a tallador/a de sal de roca
|Artesano/a de trabajo en materiales líticos
|Artesano/a pulidor/a de carbón
73999|Artesano/a de arreglos florales (silletero/a)
|Artesano/a cerero/a
|Artesano/a de cuerno
|Artesano/a de elaboración jabón
|Artesano/a de otros materiales
|Artesano/a de pezuña
|Artesano/a de silletas
|Artesano/a de técnicas mixtas
|Artesano/a de materiales reciclados
|Artesano/a de materiales reutilizados
|Artesano/a recuperador/a de material
|Artesano/a de trabajos no maderables
|Cerero/a
|Confeccionador/a de flores artificiales
|Decorador/a de flores
|Decorador/a de telas
|Elaborador/a artesanal de velas
|Elaborador/a de arreglos florales
|Enmarcador/a de cuadros
|Fabricante de muñecos en tela
|Florista
|Muñequero/a artesanal
|Operario/a de fabricación de jabones
|Decorador/a de globos para fiestas
|Elaborador/a de piñatas para fiestas
|Artesano/a de carrozas para carnaval
|Artesano/a de instrumentos y accesorios para carnaval
74111|Electricista
|Electricista de construcción
|Electricista de construcción residencial
|Electricista de escenario y estudio
|Electricista de escenario y plató
|Electricista de estación eléctrica
|Electricista de eventos y espectáculos
|Electricista de generador eléctrico
|Electricista de mantenimiento y construcción
|Electricista de obra
|Electricista de planta
|Electricista de planta de energía eléctrica
|Electricista de sistema de energía eléctrica
|Electricista de subestación eléctrica
|Electricista de teatro
|Electricista reparador/a de edificios
|Electricista residencial
|Operario/a de electricidad
|Operario/a de generador eléctrico
|Reparador/a eléctrico/a de edificios
74112|Auxiliar eléctrico/a
|Auxiliar eléctrico/a de petróleo y gas
|Auxiliar técnico/a de campo de electric line
|Ayudante de electricidad
|Auxiliar en electricidad para construcción
|Ayudante electricista
|Ayudante electricista residencial
|Ayudante técnico/a de electricidad
|Ayudante técnico/a de electricidad de petróleo y gas
74121|Auxiliar en electricidad automotriz
|Ayudante técnico/a electricista en industria petrolera
|Electricista ajustador/a de centrales eléctricas de regulación e instalaciones similares
|Electricista ajustador/a o regulador/a de centrales eléctricas
|Electricista de astillero
|Electricista automotriz
|Electricista de aeronaves
|Electricista de buques
|Electricista de central de generación energía eléctrica
|Electricista de equipo marino
|Electricista de industria petrolera
|Electricista de mantenimiento de planta
|Electricista de mantenimiento redes de energía
|Electricista de minas
|Electricista de montaje y mantenimiento
|Electricista de redes aéreas y subterráneas
|Electricista de transporte ferroviario
|Electricista de vehículos de motor
|Electricista industrial
|Instalador/a de artefactos eléctricos
|Mecánico/a ajustador/a de equipo distribución eléctrica
|Mecánico/a de generadores para aviación
|Mecánico/a electricista automotriz
|Mecánico/a electricista de aviones
|Mecánico/a electricista de aeronaves
|Reparador/a de baterías en producción en línea
|Reparador/a de baterías
|Reparador/a electricista automotriz
|Reparador/a eléctrico/a automotriz
74122|Ayudante reparador/a de electrodomésticos
|Mecánico/a de electrodomésticos
|Operario/a de reparación de electrodomésticos
|Operario/a de servicio en mantenimiento de electrodomésticos
|Reparador/a de aparatos electrodomésticos
|Reparador/a de aspiradoras
|Reparador/a de brilladoras
|Reparador/a de electrodomésticos
|Reparador/a de estufas eléctricas
|Reparador/a de lavadoras
|Reparador/a de neveras
|Reparador/a mecánico/a de electrodomésticos
|Técnico/a de servicio de mantenimiento de electrodomésticos
|Técnico/a en línea blanca
|Técnico/a reparador/a de electrodomésticos
74123|Ajustador/a alambrador/a de transformadores
|Ajustador/a de equipo de distribución eléctrica
|Ajustador/a de generadores eléctricos
|Ajustador/a ensamblador/a de motores
|Bobinador/a
|Bobinador/a a mano de bobinas eléctricas
|Bobinador/a de transformadores
|Cargador/a de baterías en fabricación de equipo eléctrico
|Electromecánico/a
|Electromecánico/a de máquinas inyectoras
|Escaneador/a de equipo inalámbrico
|Mecánico/a de mantenimiento de ascensores
|Mecánico/a de máquinas eléctricas
|Mecánico/a de reparación de plantas eléctricas
|Mecánico/a electricista
|Mecánico/a electricista de dínamos
|Mecánico/a eléctrico/a
|Operario/a de mantenimiento de ascensores
|Reparador/a bobinador/a de motores industriales
|Reparador/a de aparatos eléctricos
|Reparador/a de escaleras automáticas
|Reparador/a de instrumentos eléctricos
|Reparador/a de motores eléctricos
|Reparador/a de transformadores
|Técnico/a de mantenimiento de ascensores
|Técnico/a en reparación de plantas eléctricas
74130|Empalmador/a de cables eléctricos
|Instalador/a de cables de tracción de vehículos eléctricos
|Instalador/a de líneas de energía eléctrica
|Instalador/a de líneas eléctricas de tracción
|Liniero/a de redes
|Montador/a de líneas de energía eléctrica
|Reparador/a de cables eléctricos
|Reparador/a de cable de sistema de energía eléctrica
|Reparador/a de líneas de energía eléctrica
74210|Ajustador/a de señales de tráfico
|Auxiliar de mantenimiento técnico de soporte electrónico
|Auxiliar técnico/a en electrónica
|Mecánico/a de cajeros automáticos
|Mecánico/a de equipos de oficina
|Mecánico/a de mantenimiento de aeronaves especializado en aviónica
|Mecánico/a de mantenimiento electrónico
|Mecánico/a electrónico/a
|Mecánico/a reparador/a de equipo electrónico
|Operario/a de reparación de audio, video y televisión
|Reparador/a de aparatos de grabación de transmisión de sonido e imagen
|Reparador/a de aparatos electrónicos
|Reparador/a de equipos electrónicos
|Reparador/a de máquinas tragamonedas
|Reparador/a de máquinas ventas automáticas
|Reparador/a de equipo electrónico de aeronaves
|Técnico/a de mantenimiento de equipos electrónicos
|Técnico/a de mantenimiento de fotocopiadoras
|Técnico/a de reparación de equipos electrónicos
|Técnico/a en aviónica
74221|Ajustador/a de instalación de redes de telecomunicaciones
|Ajustador/a de radar
|Aparejador/a de telecomunicaciones
|Auxiliar en asistencia y soporte equipos de tecnologías de la información
|Electricista de equipo de telecomunicaciones
|Empalmador/a de cable de telecomunicaciones
|Empalmador/a de cable de teléfonos
|Instalador/a de antenas
|Instalador/a de antenas de radio
|Instalador/a de antenas de televisión
|Instalador/a de cable teléfonos
|Instalador/a de cables de telecomunicaciones
|Instalador/a de líneas de telecomunicaciones
|Instalador/a de líneas telefónicas
|Instalador/a de radio y radar de aeronavegación
|Instalador/a de redes de telecomunicaciones
|Instalador/a de redes informáticas
|Instalador/a de sistemas de telecomunicación
|Instalador/a o reparador/a de redes y líneas de telecomunicaciones
|Mecánico/a de mantenimiento de servicio de antena satelital
|Operario/a de líneas de telecomunicaciones
|Reparador/a de cable de telecomunicaciones
|Reparador/a de instalaciones telefónicas
|Reparador/a de equipo de radio de aeronaves
|Técnico/a de instalación y mantenimiento de servicios satelitales
|Técnico/a en cableado de datos y telecomunicaciones
|Técnico/a en instalación y mantenimiento de redes inalámbricas
|Técnico/a reparador/a de líneas de telecomunicaciones
74222|Asistente/a técnico/a de telecomunicaciones
|Auxiliar de instalación y reparación de redes de telecomunicaciones
|Auxiliar empalmador/a de cables de telecomunicaciones
|Auxiliar en soporte y mantenimiento de TI (Tecnologías de la Información)
|Auxiliar de soporte de mesa de ayuda (help desk)
|Auxiliar de soporte técnico de equipos TIC (tecnologías de la información y las comunicaciones)
|Auxiliar técnico/a de conexiones
|Auxiliar técnico/a de telecomunicaciones
|Electronicista de mantenimiento
|Electronicista reparador/a de receptores de radio
|Electronicista reparador/a de televisión
|Instalador/a de computadores
|Instalador/a de equipo de telecomunicaciones
|Instalador/a de estación telefónica
|Instalador/a de líneas y estación telefónica
|Instalador/a de PBX
|Instalador/a de radioteléfono
|Instalador/a de teléfonos
|Instalador/a reparador/a de caja de distribución telefónica
|Liniero/a de telecomunicaciones
|Mecánico/a electronicista
|Mecánico/a electronicista de aparatos grabación
|Operario/a de conexiones
|Operario/a de tecnología de las telecomunicaciones
|Reparador/a de aparatos telefónicos
|Reparador/a de computadores y equipo periférico
|Reparador/a de equipo de radiocomunicación de aeronaves
|Reparador/a de equipos de telecomunicaciones
|Reparador/a de equipos informáticos
|Reparador/a de radio
|Reparador/a de receptores de radio
|Reparador/a de receptores de televisión
|Reparador/a de sistemas comunicación militar
|Reparador/a de telecomunicaciones
|Reparador/a de telefonía celular
|Reparador/a de teléfonos
|Reparador/a de televisión
|Reparador/a instalador/a de equipo telefónico
|Técnico/a de mantenimiento de equipo de cómputo
|Trabajador/a de instalación y reparación de equipos de telecomunicaciones
74223|Ajustador/a de instalación de televisión por cable
|Instalador/a de televisión por cable
|Operario/a de instalación de televisión por cable
|Operario/a de mantenimiento de televisión por cable
|Operario/a de montaje de antenas de televisión por cable
|Operario/a de servicio de televisión por cable
|Reparador/a de televisión por cable
|Técnico/a de instalación de televisión por cable
|Técnico/a de mantenimiento de televisión por cable
|Técnico/a de montaje de antenas de televisión por cable
|Técnico/a de servicio de televisión por cable
75110|Acecinador/a de carnes
|Ahumador/a de carnes
|Arreglador/a de carnes
|Auxiliar de corte de carne
|Ayudante de planta de beneficio animal
|Butifarrero/a
|Carnicero/a
|Carnicero/a industrial
|Carnicero/a matarife
|Carnicero/a mayorista y al detal
|Chacinero/a
|Clasificador/a de aves de beneficiadero
|Clasificador/a de carne
|Clasificador/a de pescado
|Cortador/a de carne mayorista y al detal
|Cortador/a de carne en supermercado
|Cortador/a de carne
|Cortador/a porcionador/a de carne comercio
|Curador/a de carne
|Curador/a de jamones
|Curador/a de pescado
|Desollador/a de animales
|Despostador/a de carne
|Embutidor/a de cárnicos
|Empacador/a de aves
|Empacador/a de cárnicos
|Fileteador/a de pescado
|Lavador/a de carne
|Lavador/a de reses en carnicería
|Matarife
|Matarife carnicero/a
|Operario/a de clasificación y pesaje
|Operario/a de cuarto frio
|Operario/a de descabezado, pelado y desvenado
|Operario/a de escamado
|Operario/a de eviscerado
|Operario/a de fileteo y maquillaje
|Operario/a de lavado de pescado y mariscos
|Operario/a de planta de beneficio de aves
|Operario/a de recepción de peces y camarón
|Operario/a de sacrificio
|Operario/a de planta de beneficio animal
|Pelador/a de camarones
|Porcionador/a de carne
|Preparador/a de jamones
|Preparador/a de pescado
|Procesador/a de camarón
|Procesador/a de mariscos
|Productor/a de embutidos artesanales
|Puntillero/a de mataderos
|Salador/a de carne
|Salador/a de jamón
|Salador/a de pescado
|Salazonero/a
|Salchichero/a
|Seleccionador/a de mariscos
|Eviscerador/a de pescado
|Procesador/a de pescados y mariscos
|Manipulador/a de pescado
75121|Amasador/a de panadería
|Artesano/a de amasijos
|Batidor/a de chocolate
|Bizcochero/a
|Chocolatero/a
|Confitero/a
|Dulcero/a tradicional
|Galletero/a
|Hornero/a de confitería
|Hornero/a de galletas
|Hornero/a de panadería
|Moldeador/a de elaboración de chocolate
|Molinero/a de cacao
|Operario/a de fabricación de chicle
|Operario/a de fabricación de levadura
|Operario/a de fabricación de pastas alimenticias
|Operario/a en fabricación de galletas
|Panadero/a
|Panadero/a galletero/a
|Panadero/a pastelero/a
|Pastelero/a
|Pizzero/a
|Preparador/a de amasijos y dulces tradicionales
|Procesador/a de dulces artesanales
|Procesador/a de pan
|Refinador/a en elaboración de chocolate
|Repostero/a
|Repostero/a de pastelería
|Trabajador/a de preparación de almíbares de frutas
75122|Arrumador/a de panela
|Batidor/a de panela
|Brequero/a
|Cabo de ramada
|Cañatero/a
|Contra hornero/a de panela
|Coquero/a de panela
|Descachazador/a de panela
|Evaporador/a de panela
|Fogonero/a de panela
|Gaverero/a de panela
|Guarapero/a de panela
|Hornero/a de panela
|Melador/a de panela
|Melero/a de panela
|Mete caña
|Moldero/a de panela
|Moledor/a de panela
|Molendero/a de panela
|Moliendero/a de panela
|Panelero/a
|Moldeador/a de panela
75130|Mantequillero/a
|Operario/a de preparación de productos lácteos
|Procesador/a de quesos
|Quesero/a
|Elaborador/a de bolis
|Elaborador/a de helados caseros
75140|Alambiquero/a
|Almazarero/a
|Chichero/a
|Conservero/a de frutas
|Conservero/a de legumbres y verduras
|Destilador/a de bebidas tradicionales
|Elaborador/a de encurtidos
|Elaborador/a de mermelada
|Encurtidor/a
|Ñequera
|Operario/a de elaboración de chutney
|Operario/a de fabricación de zumos de frutas
|Operario/a de fabricación de zumos de legumbres
|Pelador/a de frutas en procesamiento de alimentos y bebidas
|Preservador/a de frutas
|Tapetucero/a
|Trabajador/a de preparación de jugos concentrados
|Transformador/a de bebidas tradicionales a base de plantas naturales
|Vichero/a
|Elaborador/a de mermeladas
75150|Catador/a
|Catador/a de alimentos
|Catador/a de café
|Catador/a de cerveza
|Catador/a de licores
|Catador/a de té
|Catador/a de vinos
|Catador/a de zumos
|Clasificador/a de alimentos
|Clasificador/a de frutas y vegetales de procesamiento
|Clasificador/a de granos y cereal
|Clasificador/a de productos de pesca
|Clasificador/a de productos lácteos
|Clasificador/a en procesamiento de frutas y vegetales
|Degustador/a de alimentos y bebidas
|Inspector/a de control de calidad de bebidas
|Inspector/a de control de calidad de procesamiento de alimentos y bebidas
|Inspector/a de control de calidad de alimentos y bebidas
75160|Acondicionador/a de tabaco
|Aromatizador/a de tabaco
|Cigarrero/a
|Clasificador/a de cigarros
|Clasificador/a de hojas de tabaco
|Clasificador/a de tabaco
|Despalillador/a de tabaco
|Desvenador/a de tabaco
|Empacador/a de cigarros
|Enfriador/a de tabaco
|Fabricador/a de cigarros
|Humectador/a de tabaco
|Laminador/a de vena de tabaco
|Ligador/a de tabaco
|Mezclador/a de tabaco
|Operario/a de fabricación de cigarros
|Operario/a de picado de tabaco
|Operario/a de secado de tabaco
|Operario/a de limpieza y clasificación en procesamiento del tabaco
|Oreador/a de tabaco
|Prensador/a de cigarros
|Preparador/a de picadura de tabaco de pipa
|Refrescador/a de tabaco
|Secador/a de rapé
|Secador/a de tabaco
|Tabaquero/a
|Torcedor/a de tabaco
75210|Impregnador/a de madera
|Inmunizador/a de madera
|Operador/a de contenedores para tratamiento de madera
|Operador/a de hornos de secado de madera
|Operador/a de máquina impregnadora de madera
|Operador/a de máquina secadora de madera
|Operador/a de secado de chapa de madera
|Operador/a de secadores de madera
|Operario/a de tratamiento de la madera
|Operario/a de tratamiento de madera para incisiones
|Secador/a de madera
75220|Ayudante técnico/a de ebanistería
|Chapeador/a de muebles de madera
|Ebanista
|Ebanista armador/a de fabricación de muebles
|Ebanista de ataúdes
|Ebanista de marquetería
|Ebanista marquetero/a
|Ebanista tallista
|Esqueletero/a de fabricación muebles
|Fabricante de muebles en madera
|Mueblista
|Operario/a de lijado de madera
|Operario/a ensamblador/a de espigas de madera
|Operario/a en ensamble de espigas de madera
|Patronista de madera
|Tallista de madera
|Taraceador/a de trabajo de la madera
|Tonelero/a
|Trazador/a de ebanistería
75230|Acabador/a de muebles de madera
|Ajustador/a de máquina para trabajo de la madera
|Ajustador/a operador/a de ranuradora de madera
|Ajustador/a operador/a de máquinas para trabajo de la madera
|Ajustador/a operador/a de torno para madera
|Marcador/a de madera
|Operador/a de cepilladora de madera
|Operador/a de máquina acabado madera
|Operador/a de máquina acabado muebles madera
|Operador/a de máquina carpintería mecánica
|Operador/a de máquina cepilladora de madera
|Operador/a de máquina control numérico trabajo de la madera
|Operador/a de máquina curvadora de madera
|Operador/a de máquina de control numérico para fabricación de productos de madera
|Operador/a de máquina de pintura de madera
|Operador/a de máquina de talla de madera
|Operador/a de máquina de trabajo de productos de madera
|Operador/a de máquina escopleadora madera
|Operador/a de máquina fabricación implementos deportivos de madera
|Operador/a de máquina labra madera
|Operador/a de máquina marcadora de madera
|Operador/a de máquina molduradora de madera
|Operador/a de máquina para fabricación de juguetes de madera
|Operador/a de máquina para grabado de madera
|Operador/a de máquina para labrar madera
|Operador/a de máquina perforadora de madera
|Operador/a de máquina pulidora de madera
|Operador/a de sierra bastidor trabajo de la madera
|Operador/a de sierra caladora de madera
|Operador/a de sierra circular de productos de madera
|Operador/a de sierra sin fin de productos de madera
|Operador/a de torno de trabajo de madera
|Operario/a en acabado de muebles de madera
|Pulidor/a de muebles de madera
|Regulador/a de máquina molduradora madera
|Regulador/a de máquina torno madera
|Regulador/a operador/a de cepilladora de madera
|Regulador/a operador/a de taladradora de labra de madera
|Regulador/a operador/a de máquinas para madera
|Regulador/a operador/a de molduradora de madera
|Regulador/a operador/a de torno automático para madera
|Regulador/a operador/a de torno para madera
|Tornero/a de madera
|Tornero/a de trabajo de la madera
75310|Auxiliar de diseño de modas
|Auxiliar de sastrería
|Chizguero/a de modistería
|Clasificador/a de pieles de vestir
|Combinador/a de pieles
|Confeccionador/a de carpas
|Confeccionador/a de toldos
|Fabricante de carpas
|Fabricante de sombreros no artesanal
|Fabricante de toldos
|Lencero/a
|Lencero/a costurero/a
|Maestro/a de aguja y mesa
|Modisto/a
|Operario/a manipulador/a de pieles
|Pantalonero/a
|Peletero/a
|Sastre/a
|Sastre/a de confección
|Sastre/a de confección sobre medidas
|Sastre/a de teatro
|Sombrerero/a no artesanal
|Modisto/a de vestuario tradicional
75321|Modelista de calzado
|Modelista de marroquinería
|Patronista
|Patronista de calzado
|Patronista de marroquinería
|Patronista de productos de cuero
|Patronista de productos de piel
|Patronista de productos textiles
|Patronista de sombreros
|Patronista escalador/a
|Patronista de peletería
|Patronista de prendas de vestir
|Patronista de ropa
|Patronista tapicero/a
75322|Auxiliar de corte y confección
|Cortador/a de confección en cuero
|Cortador/a de confección en tela
|Cortador/a de cuero en confección
|Cortador/a de confección en serie
|Cortador/a de patrones
|Cortador/a de pieles
|Cortador/a de prendas de vestir
|Cortador/a de tapicería
|Cortador/a de tela, cuero y piel
|Cortador/a de guantes
|Cortador/a de marroquinería
|Cortador/a de tela en confección
|Cortador/a de velámenes
|Extendedor/a de tela para corte en confección
|Extendedor/a de textiles
|Operario/a de corte y trazado
|Operario/a de máquina cortadora de tela
|Operario/a de máquina de corte de prendas de vestir
|Operario/a de máquina de corte de productos textiles
|Operario/a de trazo y corte de confección
|Trazador/a de prendas de vestir
|Trazador/a de ropa de lencería
|Troquelador/a de piel
75330|Bordador/a a mano no artesanal
|Cosedor/a a mano de prendas de vestir
|Costurero/a
|Operario/a de manualidades de prendas de vestir
|Paragüero/a
|Pasamanero/a
|Remendador/a de tejidos
75340|Auxiliar de tapicería
|Ayudante técnico/a de tapicería
|Colchonero/a
|Confeccionador/a de edredones
|Confeccionador/a de tapicería
|Restaurador/a de tapicería
|Tapicero/a
|Tapicero/a de automóviles
|Tapicero/a de artículos de ortopedia
|Tapicero/a de muebles
|Tapicero/a de vehículos
75350|Adobador/a de cueros
|Alisador/a de pieles
|Clasificador/a de cueros y pellejos
|Clasificador/a de cuero
|Clasificador/a de pellejos
|Clasificador/a de pieles
|Curtidor/a de pieles y cueros
|Depilador/a de cueros
|Depilador/a de pieles
|Descarnador/a de cueros
|Descarnador/a de pieles
|Estirador/a de pieles y cueros
|Hendedor/a de cueros
|Igualador/a de pieles
|Igualador/a de pelo y pieles
|Lavador/a de cueros
|Lavador/a de cueros y pieles a mano
|Operario/a en procesamiento de pieles y cueros
|Operario/a de tratamiento de pieles y cueros
|Pelambrero/a
|Pellejero/a curtidor/a
|Pintador/a a mano pieles y cueros
|Preparador/a de pieles y cueros
|Rasurador/a de pieles
|Rebanador/a de cueros
|Salador/a de cueros
|Sobador/a
|Suavizador/a de pieles
|Teñidor/a de cuero
|Teñidor/a de pieles de peletería
|Tintorero/a de cuero por aspersión
|Tintorero/a de pieles por aspersión
|Tintorero/a de pieles y cueros
75360|Acabador/a de calzado
|Armador/a de calzado
|Armador/a de productos de marroquinería
|Auxiliar de armado de calzado
|Auxiliar de corte de calzado
|Auxiliar de ensuelado
|Auxiliar de entintado de calzado
|Auxiliar de estampado de calzado
|Auxiliar de guarnición
|Auxiliar de montaje de calzado
|Auxiliar de zapatería
|Clasificador/a de suelas de calzado
|Cortador/a de palas de calzado a mano
|Cosedor/a de calzado
|Cosedor/a de piezas de calzado
|Emplantillador/a de calzado
|Fabricante de calzado
|Fabricante de calzado ortopédico
|Guarnecedor/a de calzado
|Hormero/a armador/a de calzado
|Marroquinero/a
|Montador/a de calzado
|Montador/a de suelas
|Pegador/a de capellada en fabricación de calzado
|Pegador/a de palas de calzado
|Preparador/a de suelas de calzado
|Preparador/a montador/a de palas de calzado
|Reparador/a de calzado en zapatería
|Teñidor/a de calzado
|Troquelador/a de calzado de cuero
|Zapatero/a
|Zapatero/a de calzado a medida
|Zapatero/a de calzado ortopédico
|Zapatero/a remendero/a
75410|Buzo
|Buzo comercial
|Buzo de rescate
|Buzo de salvamento
|Buzo militar de salvamento
|Buzo montador/a de estructuras metálicas
|Buzo pescador/a de esponjas
|Buzo pescador/a de ostras
|Hombre/mujer rana de salvamento
|Soldador/a bajo el agua
|Soldador/a submarino/a
|Trabajador/a bajo el agua
75420|Artillero/a de canteras
|Auxiliar de voladura de minería subterránea
|Barrenero/a
|Barrenero/a de cantera
|Barrenero/a de construcción
|Barrenero/a de minería de superficie
|Cargapozo
|Dinamitero/a
|Dinamitero/a de minas
|Disparador/a de hidrocarburos
|Grumete encargado/a de la pólvora
|Operario/a de vehículo de transporte de explosivos de minería subterránea
|Operario/a de voladura de construcción
|Operario/a de voladura de minería a cielo abierto
|Operario/a de voladura de minería subterránea
|Operario/a de voladura en canteras
|Pegador/a
|Pegador/a de cantera
|Pegador/a de construcción
|Pegador/a de minas
|Perforador/a barrenador/a
|Perforador/a de cantera
|Perforador/a de minería de superficie
|Perforador/a operario/a de voladura en minería de superficie canteras y construcción
|Polvorista
|Disparador/a o shooter
75431|Analista de calidad de textiles
|Analista de calidad de telas
|Analista de calidad fibras
|Analista de calidad hilatura
|Analista de calidad tejeduría
|Analista de calidad tintorería y acabados
|Analista de laboratorio de fibras textiles
|Analista de telas
|Auxiliar de revisión de textiles
|Clasificador/a de lanas
|Clasificador/a de textiles
|Clasificador/a de fibras textiles
|Clasificador/a de productos textiles
|Clasificador/a de telas
|Examinador/a de telas
|Inspector/a de control de calidad de fibras textiles
|Inspector/a de control de calidad de hilados
|Inspector/a de control de calidad de tejido de punto
|Inspector/a de control de calidad de tejidos
|Inspector/a de control de calidad de textiles
|Inspector/a de telas
|Inspector/a de textiles
|Revisor/a de tejidos
|Revisor/a de telas
75432|Auditor/a de calidad de calzado
|Auditor/a de calidad de confección
|Auditor/a de calidad de marroquinería
|Examinador/a de ropa
|Inspector/a de calidad en confección
|Inspector/a de control de calidad en marroquinería
|Inspector/a de confección
|Inspector/a de control de calidad de calzado
|Inspector/a de control de calidad de productos de piel
|Inspector/a de lencería
|Inspector/a de prendas de vestir
|Inspector/a de productos de cuero
|Inspector/a para la manufacturación del cuero
|Jefe/a de calidad de calzado y marroquinería
|Jefe/a de calidad de confección
|Muestreador/a de textiles
|Revisador/a de calidad
75433|Clasificador/a de madera
|Clasificador/a de madera aserrada
|Clasificador/a de madera chapada
|Clasificador/a de madera procesada
|Inspector/a de calidad de ensamble de muebles y accesorios
|Inspector/a de madera aserrada
|Inspector/a de madera procesada
75439|Auditor/a de calidad de ensamble de vehículos y motos
|Clasificador/a de productos
|Clasificador/a de productos de arcilla
|Controlador/a de calidad
|Ensayador/a de metales
|Inspector/a de control de calidad de batería eléctrica seca
|Inspector/a de control de calidad de bombillas eléctricas
|Inspector/a de control de calidad de tratamiento de metales y minerales
|Inspector/a de control de calidad de vidrio
|Inspector/a de calidad
|Inspector/a de calidad de materiales y productos metálicos
|Inspector/a de calidad de productos agrícolas (excluyendo alimentos y bebidas)
|Inspector/a de calidad de productos eléctricos
|Inspector/a de calidad de productos electrónicos
|Inspector/a de calidad de productos mecánicos
|Inspector/a de calidad en productos agropecuarios
|Inspector/a de control de calidad
|Inspector/a de control de calidad de cigarrillos
|Inspector/a de control de calidad de equipos electrónicos
|Inspector/a de control de calidad de fabricación de plástico y caucho
|Inspector/a de control de calidad de máquinas
|Inspector/a de control de calidad de procesamiento de vidrio
|Inspector/a de control de calidad de productos plásticos
|Inspector/a de productos excepto alimentos y bebidas
|Inspector/a final de vehículos
|Inspector/a probador/a de motores eléctricos
|Inspector/a probador/a de producción en línea de aparatos eléctricos
|Inspector/a de producción en línea de aparatos eléctricos
|Técnico control de calidad (QC) y aseguramiento de la calidad (QA) en la industria petrolera
|Técnica de control de calidad (QC) y aseguramiento de la calidad (QA) en la industria petrolera
|Inspector/a de calidad de producto terminado en fibras sintéticas
|Inspector/a de calidad de producto terminado en plástico y caucho
|Inspector/a de control de calidad de productos de caucho
|Inspector/a de fabricación de caucho
|Inspector/a de empaque de alimentos y bebidas
75440|Aplicador/a de fungicida
|Aplicador/a de productos agrícolas
|Aseador/a especializado/a fumigador/a
|Controlador/a de malas hierbas
|Controlador/a de plagas
|Desratizador/a
|Exterminador/a de plagas
|Fumigador/a
|Fumigador/a agrícola
|Operario/a de control de plagas
|Operario/a de fumigación
|Operario/a de fumigación en vivero
75491|Modelador/a de lentes de cristal óptico
|Biselador/a de lentes ópticos
|Operario/a de elaboración de dispositivos médicos para la salud visual y ocular (DMSVO)
|Operario/a de elaboración lentes de contacto
|Auxiliar de mecánica oftálmica
|Operario/a de elaboración de lentes oftálmicos
75499|Pirotécnico/a
|Mechero de juego de tejo
81111|Cantero/a
|Minero/a
|Minero/a de avance
|Minero/a de galería
|Minero/a de producción bajo tierra
|Minero/a de socavón
|Minero/a de subsuelo
|Minero/a de superficie
|Operador/a de extractor de arena
|Operador/a de perforación minería subterránea
|Picador/a en minas
81112|Ademador/a de minas
|Apuntalador/a de minas
|Canastero/a en minería subterránea
|Desentibador/a de minas
|Enganchador/a de vagonetas de minas
|Entibador/a de minería
|Operador/a de apoyo y servicios en minería bajo tierra
|Operador/a de bombeo en minería subterránea
|Operador/a de clasificación en minería
|Operador/a de instalaciones mineras
|Operador/a de máquina trituradora de minería subterránea
|Operador/a de molienda en minería
|Operador/a de planta de cantera
|Operador/a de planta de máquina cortadora de minería
|Operador/a de sistema descargue minerales
|Operador/a de sistemas de ventilación en minería subterránea
|Operador/a de taladro para perforación de minería subterránea
|Operador/a de tolvas en minería
|Operador/a de transportador mecánico en minería subterránea
|Operador/a de máquina transportadora de mineral en minería subterránea
|Operador/a de trituración en minería
|Recuperador/a en minería subterránea
|Saca muestras en minería
|Seleccionador/a de piedras en minas
|Tolvero/a en minería
|Tomador/a de muestras en minas
|Trabajador/a de construcción en minas
|Trabajador/a de transporte de materiales en minería subterránea
81113|Operador/a de camión minero
|Operador/a de dragalina para minería
|Operador/a de equipo de arrastre en minas
|Operador/a de equipo de arrastre en minería subterránea
|Operador/a de equipo minero
|Operador/a de excavadora de arrastre para minería
|Operador/a de máquina cortadora en minería subterránea
|Operador/a de máquina de arranque continuo en minas
|Operador/a de máquina de minería subterránea
|Operador/a de máquina perforadora en canteras
|Operador/a de máquina perforadora en mina
|Operador/a de máquina perforadora en minería de superficie
|Operador/a de máquina perforadora en minería subterránea
|Operador/a de máquina rozadora de minería
|Operador/a de maquinaria de minería continua
|Operador/a de pala cargadora en minería
|Operador/a de perforadora jumbo en minería subterránea
|Operador/a de moto traíllas en minería
|Operador/a de motoniveladoras en minería
|Operador/a de palas y cargadores en minería
|Operador/a de tanqueros en minería
|Operador/a de tractores de llantas en minería
|Operador/a de tractores de orugas en minería
81120|Apurador/a lavador/a de mineral
|Colador/a de carbón
|Colador/a de minerales
|Cribador/a de carbón
|Cribador/a de minerales
|Escogedor/a de minerales
|Estriador/a de minerales
|Lavador/a de carbón
|Lavador/a de minerales
|Machacador/a de minerales
|Molinero/a de minerales
|Operador/a de flotación de cobre
|Operador/a de flotación de minerales
|Operador/a de flotación de molibdeno
|Operador/a de horno de solera
|Operador/a de instalación de corte o procesamiento de rocas
|Operador/a de instalación de procesamiento de minerales
|Operador/a de instalaciones de precipitación de metales
|Operador/a de instalaciones de precipitación de oro
|Operador/a de instalaciones de precipitación de plata
|Operador/a de máquina aserradora de piedra
|Operador/a de máquina cono de separación de minas
|Operador/a de máquina de cianuración de metales
|Operador/a de máquina de cribas hidráulicas
|Operador/a de máquina de labrar piedra
|Operador/a de máquina de labrar pizarra
|Operador/a de máquina de molino de bolas para mineral
|Operador/a de máquina de procesamiento de piedra
|Operador/a de máquina de pulverizadora de minerales
|Operador/a de máquina de triturar piedra
|Operador/a de máquina granuladora de mineral de hierro
|Operador/a de máquina machacadora de rocas
|Operador/a de máquina prensadora de pellets de mineral
|Operador/a de máquina quebrantadora de carbón
|Operador/a de máquina quebrantadora de minerales
|Operador/a de máquina quebrantadora de piedra
|Operador/a de máquina quebrantadora de roca
|Operador/a de máquina tamizadora de minerales
|Operador/a de máquina trituradora de minerales
|Operador/a de separador magnético de tratamiento de metales y minerales
|Prensador/a de briquetas de carbón
81131|Administrador/a de taladro industria petrolera
|Conductor/a de tren de sondeo por rotación de pozos de petróleo
|Excavador/a de agujeros
|Manilero/a de perforación de petróleo y gas
|Operador/a de equipo de perforación
|Operador/a de perforadora de percusión de pozos de petróleo y gas
|Operador/a de planta de perforación
|Operador/a de prueba de pozo de perforación de petróleo y gas
|Operador/a de tren de sondeo de pozos de petróleo y gas
|Operador/a de perforadora de pozos de petróleo y gas
|Perforador/a de pozos de gas
|Perforador/a de pozos de petróleo
|Perforador/a experto/a en perforación de desarrollo
|Perforador/a experto/a en perforación de direccional
|Perforador/a sondista de pozos de gas y petróleo
|Sondista de perforación de pozos
|Sondista de pozos de petróleo y gas
|Taladrero/a de perforación de petróleo y gas
81132|Constructor/a de aljibes
|Constructor/a de pozos de agua
|Operador/a de perforadora de percusión de pozos de agua
|Operador/a de perforadora de pozos de agua potable
|Perforador/a de pozos de agua
|Sondista de pozos de agua
81133|Cadenero/a en la industria petrolera
|Chequeapozo
|Operador/a de apoyo y servicios en perforación de petróleo y gas
|Operador/a de bombas industria petrolera
|Operador/a de bombeo electrosumergible industria petrolera
|Operador/a de campo down hole industria petrolera
|Operador/a de llave de potencia
|Operador/a de llaves hidráulicas servicios a pozo de petróleo
|Operador/a de máquina de estudio de suelo
|Operador/a de maquinaria pesada servicios a pozo de petróleo
|Operador/a de medios tecnológicos industria petrolera
|Operador/a de mezcla de servicios de pozos de petróleo
|Operador/a de pajarita servicios a pozo de petróleo
|Operador/a de planta servicios a pozo de petróleo
|Operador/a de retro orugada servicios a pozo de petróleo
|Operador/a de subsuelo servicios a pozo de petróleo
|Operador/a de taller servicios a pozo de petróleo
|Operador/a de tolva petróleo y gas
|Operador/a de transporte servicios a pozo de petróleo
|Operador/a de retro llantas en servicios a pozo de petróleo
|Operador/a de transporte de químicos en servicios a pozos de petróleo
|Recogemuestras petróleo y gas
81134|Operador/a de máquina de extracción de pozos de petróleo y gas
|Operador/a de planta de proceso de hidrocarburos
|Operador/a de producción de hidrocarburos
|Operador/a de producción de petróleo y gas
|Operador de well testing en facilidades de producción básico
|Operadora de well testing en facilidades de producción
81135|Operador/a de cañolero
|Operador/a de coiled tubing
|Operador/a de equipo wireline para servicios de pozo de petróleo
|Operador/a de facilidades de producción de servicio a pozos de hidrocarburos
|Operador/a de mezcla de servicio a pozos de hidrocarburos
|Operador/a de planta de servicio a pozos de hidrocarburos
|Operador/a de producción de servicio a pozos de hidrocarburos
|Operador/a de slick line
|Operador/a de DST (prueba de columna de perforación)
|Operador/a de servicios a pozos de hidrocarburos
81136|Cuñero/a
|Cuñero/a de servicios a pozos de petróleo
|Encuellador/a de servicios de pozos de petróleo
|Encuellador/a de perforación
|Encuellador/a workover
|Operador/a de torre de perforación de hidrocarburos
|Operador/a de torre de perforación de petróleo y gas
|Torrero/a
81140|Extrusor/a de productos de concreto, arcilla y piedra
|Fabricante de bloques de concreto
|Fabricante de planchas de concreto de prevaciado
|Grabador/a a máquina de inscripciones en piedra
|Operador/a de corte de productos de concreto
|Operador/a de hormigonera
|Operador/a de instalaciones de mezcladora de hormigón
|Operador/a de máquina de acabado de hormigón
|Operador/a de máquina de corte de mosaicos
|Operador/a de máquina de corte de productos de piedra
|Operador/a de máquina de grabado de productos de piedra
|Operador/a de máquina de producción de piedra artificial
|Operador/a de máquina de productos de amianto cemento
|Operador/a de máquina de productos de cemento
|Operador/a de máquina de productos de concreto
|Operador/a de máquina de productos de piedra
|Operador/a de máquina de productos minerales
|Operador/a de máquina de productos prefabricados de hormigón
|Operador/a de máquina fabricación aglomerados piedra artificial
|Operador/a de máquina mecánica para esculturas de piedra
|Operador/a de máquina mezcladora de hormigón
|Operador/a de máquina para elaborar productos de arena y cemento
|Operador/a de máquina para fabricar productos de piedra, mármol o granito
|Operador/a de máquina para la fabricación de papel de esmeril
|Operador/a de máquina para la fabricación de piedra artificial
|Operador/a de máquina para la fabricación de tela de esmeril
|Operador/a de máquina para la fabricación de tubos de cemento
|Operador/a de máquina productos amianto
|Operador/a de máquina pulidora de piedra
|Operador/a de pulidora industrial con muelas de diamante
|Operador/a de moldeo de arcilla, piedra y concreto
|Pulidor/a de diamantes industriales
|Secador/a de asbestos
81210|Ayudante de tren de laminación
|Cargador/a de alto horno
|Clasificador/a de aluminio
|Colador/a de alto horno
|Cucharero/a de horno de segunda fusión
|Cucharero/a de metal
|Enrollador/a de acero
|Mezclador/a de cemento en procesamiento de minerales
|Operador/a de cuchara de colada de metales y minerales
|Operador/a de cuchara de colada de metales
|Operador/a de equipo de cementación
|Operador/a de máquina estiradora de forja
|Operador/a de horno de pudelar
|Operador/a de horno de recocido de metales
|Operador/a de horno de templado de metales
|Operador/a de instalaciones de extrusión de metal
|Operador/a de instalaciones de tratamiento térmico de metales
|Operador/a de laminadora de acero
|Operador/a de laminadora de acero de tren continuo
|Operador/a de laminadora de metales no ferrosos
|Operador/a de laminadora de tubos sin soldadura
|Operador/a de laminadora metales
|Operador/a de máquina centrífuga colada productos cilíndricos metal
|Operador/a de máquina centrífuga de fundición
|Operador/a de máquina centrifugadora de colada
|Operador/a de máquina cepilladora de metales
|Operador/a de máquina colada a presión metales ferrosos
|Operador/a de máquina corrugadora de metal
|Operador/a de máquina curvadora de forja
|Operador/a de máquina de colada continua de tubos y varillas
|Operador/a de máquina de colar a presión metales ferrosos
|Operador/a de máquina de tejer malla
|Operador/a de máquina estirado de tubos procesamiento del metal
|Operador/a de máquina estirado de tubos sin soldadura
|Operador/a de máquina estiradora de metales
|Operador/a de máquina estiradora de tubos sin soldadura
|Operador/a de máquina extrusora de metales
|Operador/a de máquina fabricación balas
|Operador/a de máquina procesamiento metales y minerales
|Operador/a de máquina sinterizado metales
|Operador/a de máquina tratamiento metales y minerales
|Operador/a de máquina trefiladora de alambre
|Operador/a de prensa caliente de forja
|Operador/a de prensa de forja
|Operador/a de prensa extrusora metales
|Operador/a de tren de laminación
|Operador/a de equipo de procesamiento de cementación
|Operador/a de prensa de freno
|Operador/a de punzadora
|Preparador/a de arenas en fundición
|Recocedor/a de metales
|Refinador/a de metales de primera fusión
|Refinador/a de metal
|Templador/a de metales
|Templador/a de revenido de metales
|Trabajador/a en fundición de metal
81220|Anodizador/a
|Cromador/a
|Decapador/a de metales
|Desengrasador/a de metales
|Electroplateador/a
|Electroplateador/a de metal
|Galvanizador/a
|Limpiador/a de metales con chorro de arena
|Metalizador/a con pistola
|Metalizador/a de baño caliente
|Niquelador/a
|Operador/a de máquina bruñidora de metales
|Operador/a de máquina de acabado de metales
|Operador/a de máquina de enchapado de metales
|Operador/a de máquina de galvanoplastia
|Operador/a de máquina de pintura de metales
|Operador/a de máquina fabricación envases de hojalata
|Operador/a de máquina galvanizadora de baño caliente
|Operador/a de máquina galvanizadora de metales
|Operador/a de máquina pulidora automática metales
|Operador/a de máquina pulidora de metales
|Operador/a de máquina pulidora de metalurgia
|Operador/a de máquina recubridora de alambres
|Operador/a de máquina recubridora de metales
|Operador/a de recubrimientos metálicos
|Pavonador/a de metales
|Plateador/a de metal
|Pulverizador/a de metal con pistola
|Revestidor/a de baño caliente de metales
81311|Blanqueador/a de productos químicos
|Destilador/a de glicerina
|Destilador/a de perfumes y esencias
|Destilador/a en procesamiento químico
|Ensamblador/a de juegos pirotécnicos artificiales
|Fabricante de juegos pirotécnicos artificiales
|Fabricante de municiones
|Mezclador/a en procesamiento químico
|Operador/a de centrifugadora en procesamiento químico
|Operador/a de alambique de perfumería
|Operador/a de alambique para procesos químicos
|Operador/a de alambique para trementina
|Operador/a de autoclave procesamiento químico
|Operador/a de calcinadora de tratamientos químicos
|Operador/a de caldera de tratamientos químicos
|Operador/a de coquería
|Operador/a de destilador de glicerina
|Operador/a de destilador de perfumes y esencias
|Operador/a de destilador de procesamiento químico
|Operador/a de fabricación de abonos
|Operador/a de filtro de tambor giratorio químico
|Operador/a de filtro prensa procesamiento químico
|Operador/a de horno autoclave tratamiento químico
|Operador/a de horno de autoclave de procesamiento químico
|Operador/a de horno de calcinación de tratamiento químico
|Operador/a de horno de coque
|Operador/a de horno de fabricación de cal
|Operador/a de horno de retorta de tratamientos químico
|Operador/a de horno de tratamientos químicos
|Operador/a de horno producción cal
|Operador/a de instalaciones de moldeo y compactación de productos cosméticos
|Operador/a de instalaciones de moldeo y compactación de productos farmacéuticos
|Operador/a de instalaciones de tratamiento de látex de caucho
|Operador/a de instalaciones para la fabricación de productos farmacéuticos
|Operador/a de instalaciones producción de coque
|Operador/a de máquina batidora para tratamientos químicos
|Operador/a de máquina capsuladora de productos farmacéuticos
|Operador/a de máquina capsuladora procesamiento químico
|Operador/a de máquina de fabricación de cerillas o fósforos
|Operador/a de máquina de fabricación de cirios y velas
|Operador/a de máquina de fabricación de detergentes
|Operador/a de máquina de fabricación de explosivos
|Operador/a de máquina de fabricación de jabón
|Operador/a de máquina de fabricación de linóleo
|Operador/a de máquina de fabricación de municiones
|Operador/a de máquina de fabricación de productos de pirotecnia
|Operador/a de máquina de fabricación de productos farmacéuticos y cosméticos
|Operador/a de máquina de producción de plomo
|Operador/a de máquina empacadora de productos farmacéuticos
|Operador/a de máquina empacadora procesamiento químico
|Operador/a de máquina encapsuladora de productos farmacéuticos
|Operador/a de máquina evaporadora de procesamiento químico
|Operador/a de máquina fabricación cosméticos y perfumes
|Operador/a de máquina granuladora de procesamiento químico
|Operador/a de máquina mezcladora de tratamientos químicos
|Operador/a de máquina moledora trituradora de tratamientos químicos
|Operador/a de máquina para elaborar pintura
|Operador/a de máquina planta química
|Operador/a de máquina procesamiento químico
|Operador/a de máquina pulverizadora de tratamientos químicos
|Operador/a de máquina quebrantadora de tratamientos químicos
|Operador/a de máquina secadora de tratamientos químicos
|Operador/a de máquina trituradora de procesamiento químico
|Operador/a de marmita de tratamientos químicos
|Operador/a de planta de deshidratación de petróleo crudo
|Operador/a de planta de oxígeno
|Operador/a de planta de producción de coque
|Operador/a de planta fabricación ácidos
|Operador/a de planta producción cloro
|Operador/a de planta producción hidrógeno
|Operador/a de planta tratamiento químico
|Operador/a de preparación de pintura y barnices
|Operador/a de procesamiento químico
|Operador/a de tanques mezcladores de refinación de petróleo y gas natural
|Operador/a en la fabricación de artículos de cera
|Pulverizador/a deshidratador/a de tratamiento químico
|Tostador/a para tratamiento químico
81312|Operador/a de autotanques de gas
|Operador/a de centros de control de gas
|Operador/a de compresión y descompresión de gas
|Operador/a de envasado de gas
|Operador/a de estación de gas
|Operador/a de llenado de gas
|Operador/a de llenado de gases medicinales e industriales
|Operador/a de máquina de licuefacción de gases
|Operador/a de máquina de producción de gas cloro
|Operador/a de máquina de producción de gas de hulla
|Operador/a de máquina de producción de gas halógeno
|Operador/a de máquina de producción de hidrógeno
|Operador/a de máquina llenadora de cilindros de gas
|Operador/a de planta de gas (excepto refinación y tratamiento)
|Operador/a de retorta de producción de gas de hulla
|Operador/a de sistemas de gas
|Operador/a de sistemas de llenado de gas
|Operador/a de trasiego de gas
81320|Cortador/a de películas
|Impresor/a de fotografía
|Impresor/a de película fotográfica
|Operador/a de laboratorio fotográfico
|Operador/a de máquina de ampliación de fotografías
|Operador/a de máquina de fabricación de papel fotográfico
|Operador/a de máquina de fabricación de placas fotográficas
|Operador/a de máquina de procesamiento fotográfico y de películas
|Operador/a de máquina de revelado de películas de cine
|Operador/a de máquina de revelado fotográfico
|Operador/a de máquina para fabricar películas fotográficas
|Procesador/a fotográfico/a
|Procesador/a de películas
|Revelador/a de fotografías
|Revelador/a de negativos a color
|Revelador/a de película RX
|Revelador/a de películas en color
|Revelador/a de películas
|Revelador/a de placas RX
|Sacador/a de copias de fotografías
|Técnico/a de cuarto oscuro
81410|Amasador/a de caucho
|Calandrador/a de caucho
|Cementador/a de caucho
|Confeccionador/a de neumáticos
|Cortador/a de caucho
|Extrusor/a de caucho
|Moldeador/a de caucho
|Operador/a de calandra en caucho
|Operador/a de calandria de caucho
|Operador/a de máquina amasadora y mezcladora de caucho
|Operador/a de máquina batidora de caucho
|Operador/a de máquina cortadora de caucho
|Operador/a de máquina de fabricación de mangueras de caucho
|Operador/a de máquina de fabricación de neumáticos
|Operador/a de máquina de fabricación de sellos de caucho
|Operador/a de máquina de procesamiento de caucho
|Operador/a de máquina de producción de productos de caucho
|Operador/a de máquina de productos de caucho
|Operador/a de máquina de tratamiento de caucho
|Operador/a de máquina de vulcanización de artículos de caucho
|Operador/a de máquina de vulcanización de neumáticos
|Operador/a de máquina de vulcanización de productos de caucho
|Operador/a de máquina extrusora de caucho
|Operador/a de máquina lustradora de caucho
|Operador/a de máquina mezcladora de caucho
|Operador/a de máquina moldeadora de caucho
|Operador/a de máquina moldeadora de neumáticos
|Operador/a de máquina recauchutadora neumáticos
|Operador/a de máquina reencauchadora de neumáticos
|Operador/a de prensa de caucho
|Operador/a de prensa de moldeo de caucho
|Operador/a de prensa estampadora de caucho
|Operador/a de reencauche de llantas
|Operador/a en producción de caucho
|Prensista de disco
|Prensista de fundición de goma
|Pulidor/a de productos de caucho
|Reparador/a de neumáticos
|Trabajador/a de látex
|Vulcanizador/a
|Vulcanizador/a de caucho
|Vulcanizador/a de neumáticos
|Operador/a de recubrimiento de caucho
|Refilador/a de productos de caucho
|Operador/a de máquina raspadora de caucho
|Operador/a de reparación de productos de caucho
|Operador/a de cementado de productos de caucho
|Operador/a de embandado de productos de caucho
81420|Constructor/a de embarcaciones de plástico
|Cortador/a de plásticos
|Extrusor/a de plástico
|Fabricante de productos de plástico
|Laminador/a de plásticos
|Moldeador/a de plástico
|Moldeador/a de plástico por compresión
|Moldeador/a de resinas de plástico
|Moldeador/a de plástico por inyección
|Molinero/a pigmentado/a de plástico
|Operador/a de fabricación de fibra óptica
|Operador/a de máquina amoladora de material plástico
|Operador/a de máquina cortadora de productos de material plástico
|Operador/a de máquina de acabado de productos de plástico
|Operador/a de máquina de cableado de plástico
|Operador/a de máquina de fabricación de bolsas de plástico
|Operador/a de máquina de fabricación de bolsas de polietileno
|Operador/a de máquina de fabricación de productos de material plástico
|Operador/a de máquina de grabado al ácido para material plástico
|Operador/a de máquina de inyección de plástico
|Operador/a de máquina de laminado de material plástico
|Operador/a de máquina de procesamiento de plástico
|Operador/a de máquina de producción de bolsas plásticas
|Operador/a de máquina de soplado de botellas de plástico
|Operador/a de máquina de talla material plástico
|Operador/a de máquina estiradora de material plástico
|Operador/a de máquina extrusora de material plástico
|Operador/a de máquina fabricación bolsas de celofán
|Operador/a de máquina fabricación juguetes de plástico
|Operador/a de máquina de fabricación de material plástico
|Operador/a de máquina laminadora de material plástico
|Operador/a de máquina mezcladora de plástico
|Operador/a de máquina moldeadora de inyección de plástico
|Operador/a de máquina moldeadora de plástico por compresión
|Operador/a de máquina moldeadora productos de plástico
|Operador/a de máquina pulidora de plástico
|Operador/a de máquina selladora de plástico
|Operador/a de máquina sopladora plásticos
|Operador/a de máquina taladradora de objetos de material plástico
|Operador/a de máquina termoformadora de plástico
|Operador/a de prensa troqueladora de plásticos
|Operador/a de moldeo en funda de plástico
|Operador/a de moldeo de plástico
|Operador/a de moldeo por inyección de plástico
|Prensista moldeador/a de discos fonográficos
|Pulidor/a de productos de plásticos
|Cromador/a de plástico
|Operador/a de calandra de plástico
|Operador/a de máquina curvadora de plástico
|Operador/a de máquina de molino de plástico
|Operador/a de molienda de plástico
|Operador/a de rebobinado de plástico
|Operador/a de recubrimiento de plástico
|Operador/a de refilado de plástico
|Operador/a de peletizado de plástico
81430|Confeccionador/a de bolsas y sobres de papel
|Encolador/a de cajas de cartón
|Fabricante de bolsas y sobres de papel
|Fabricante de cajas de cartón
|Moldeador/a de papel maché
|Operador/a de corrugadora de papel
|Operador/a de fabricación de empaques papel
|Operador/a de máquina corrugadora de cartón
|Operador/a de máquina cortadora de cajas de cartón
|Operador/a de máquina de cortar y plegar cartón
|Operador/a de máquina de fabricación de artículos de cartón
|Operador/a de máquina de fabricación de artículos de papel
|Operador/a de máquina de fabricación de bolsas de papel
|Operador/a de máquina de fabricación de cajas de cartón
|Operador/a de máquina de fabricación de sobres de papel
|Operador/a de máquina estampadora de papel
|Operador/a de máquina fabricación cajas
|Operador/a de máquina forradora de cartón
|Operador/a de máquina para la fabricación de productos de papel
|Operador/a de máquina plegadora de cajas de cartón
|Operador/a de máquina plegadora de productos de papel
|Prensista troquelador/a de artículos de papel
81510|Devanador/a de fibras textiles
|Devanador/a de textiles
|Encanillador/a de textiles
|Lavador/a de lana con máquina
|Lavador/a de fibras de lana con máquina
|Lavador/a de fibras textiles con máquina
|Lavador/a de hilados y productos textiles
|Operador/a de cardas textiles
|Operador/a de engomadora de hilados
|Operador/a de hilatura
|Operador/a de máquina abridora y mezcladora textiles
|Operador/a de máquina acondicionadora de fibras
|Operador/a de máquina banco de estiraje de fibras textiles
|Operador/a de máquina bobinadora de hilo e hilaza
|Operador/a de máquina combinadora de fibras
|Operador/a de máquina continua de fibras textiles
|Operador/a de máquina continua de hilados
|Operador/a de máquina de doblaje de hilo e hilaza
|Operador/a de máquina de estiraje de fibras textiles
|Operador/a de máquina de hilado de fibras sintéticas
|Operador/a de máquina de hilado de fibras textiles
|Operador/a de máquina de hilado de hilo e hilaza
|Operador/a de máquina de mechera en fino de fibras textiles
|Operador/a de máquina de rotores textiles
|Operador/a de máquina devanadora de hilos
|Operador/a de máquina devanadora de troquilones de hilo e hilaza
|Operador/a de máquina lavadora de fibras textiles
|Operador/a de máquina lavadora hilados
|Operador/a de máquina mezcladora de fibras textiles
|Operador/a de máquina napadora de cinta
|Operador/a de máquina napadora de fibras textiles
|Operador/a de máquina napadora de mechas textiles
|Operador/a de máquina para la preparación de fibras textiles
|Operador/a de máquina peinadora de fibras textiles
|Operador/a de máquina retorcedora de hilos e hilaza
|Operador/a de máquina reunidora de fibras textiles
|Operador/a de máquina reunidora de mechas de algodón
|Operador/a de mechera de textiles
|Ovillador/a de hilo e hilaza
|Plegador/a de hilos
|Operador/a de máquina clasificadora de algodón
|Operador/a de máquina de desfibrado de iraca
|Operador/a de máquina despepitadora de algodón
|Operador/a de máquina de desfibrado
81520|Enlazador/a de cartones jacquard
|Manipulador/a de hilos
|Operador/a de enrolladora de tela
|Operador/a de máquina automática de textiles
|Operador/a de máquina bordadora de textiles
|Operador/a de máquina de fabricación de alfombras
|Operador/a de máquina de fabricación de mallas y redes
|Operador/a de máquina de fabricación de paños
|Operador/a de máquina de urdido sobre plegadora de tejidos
|Operador/a de máquina ganchillera
|Operador/a de máquina jacquard
|Operador/a de máquina pasadora de hilos de urdimbre
|Operador/a de máquina tejedora
|Operador/a de máquina tejedora de alfombras
|Operador/a de máquina tejedora de calcetería
|Operador/a de máquina tejedora de encajes
|Operador/a de máquina tejedora de punto
|Operador/a de máquina tejedora género de punto
|Operador/a de máquina urdidora
|Operador/a de máquina urdidora plegadora tejidos
|Operador/a de telar
|Operador/a de telar de calcetería
|Operador/a de telar de fabricación de encajes
|Operador/a de telar de tejido alfombras
|Operador/a de telar jacquard
|Operador/a de urdiembre de textiles
|Picador/a de cartones jacquard
|Tejedor/a de telar jacquard
|Tejedor/a de telar mecánico
|Urdidor/a de textiles
81530|Acolchador/a
|Bordador/a a máquina
|Cosedor/a de confección en serie de prendas de vestir
|Cosedor/a de prendas de vestir en cuero
|Costurero/a de confección en serie
|Empretinador/a de confección
|Fileteador/a de confección
|Operador/a de fileteadora de confección
|Operador/a de máquina basteadora
|Operador/a de máquina bordadora de confección
|Operador/a de máquina de acolchado
|Operador/a de máquina de bordar
|Operador/a de máquina de confección de ropa
|Operador/a de máquina de coser
|Operador/a de máquina de coser artículos textiles
|Operador/a de máquina de coser con doble aguja
|Operador/a de máquina de coser cuero
|Operador/a de máquina de coser pieles
|Operador/a de máquina de coser prendas de cuero
|Operador/a de máquina de coser prendas de vestir
|Operador/a de máquina de coser sombreros
|Operador/a de máquina de coser tapicería de muebles
|Operador/a de máquina dobladilladora
|Operador/a de máquina industrial en confección de ropa
|Operador/a de máquina ojaladora
|Operador/a de máquina plana
|Operador/a de máquina plana collarín
|Operador/a de máquina plana de confección
|Operador/a de máquina plana fileteadora
|Operador/a de máquina zigzadora
|Operador/a de máquinas para coser y bordar
|Operador/a de máquina de coser de marroquinería
|Operador/a de máquina plana bordadora y de apliques
|Programador/a de máquina bordadora y de apliques
81540|Operador/a de equipo de limpieza de textiles
|Operador/a de equipo para acabado con láser textil
|Operador/a de línea de acabado de textiles
|Operador/a de línea de blanqueado de textiles
|Operador/a de línea de tinturado de textiles
|Operador/a de máquina blanqueadora de productos textiles
|Operador/a de máquina calandra productos textiles
|Operador/a de máquina calandra satinadora textiles
|Operador/a de máquina calandra tejidos
|Operador/a de máquina centrifugadora textiles
|Operador/a de máquina de acabados desgaste de prendas
|Operador/a de máquina de blanqueamiento de tejidos
|Operador/a de máquina de calandria satinadora de textiles
|Operador/a de máquina de texturizado de textiles
|Operador/a de máquina de tintura de hilados
|Operador/a de máquina de tintura de prendas de vestir
|Operador/a de máquina de tintura de tejidos
|Operador/a de máquina de tintura de textiles
|Operador/a de máquina de tintura y acabado de textiles
|Operador/a de máquina desgomadora de seda
|Operador/a de máquina encogedora de productos textiles
|Operador/a de máquina estampado textiles
|Operador/a de máquina estampadora plana textiles
|Operador/a de máquina estampadora rotativa textiles
|Operador/a de máquina estiradora de textiles
|Operador/a de máquina impermeabilizadora de textiles
|Operador/a de máquina limpieza en seco textiles
|Operador/a de máquina plegadora de textiles
|Operador/a de máquina secadora productos textiles
|Operador/a de máquina de tintura de hilos
|Operador/a de máquinas de tintura, acabado textil y prendas
|Operador/a de máquinas para acabados en prendas
|Operador/a de secadora de hilados y tejidos
|Polimerizador/a de textiles
|Teñidor/a de textiles
|Tintorero/a de fibras
|Tintorero/a de hilos
|Tintorero/a de textiles
|Tundidor/a de textiles
|Operador/a de acabados mecánicos textiles
|Operador/a de acabados químicos textiles
81550|Operador/a de máquina adobadora para la preparación de cueros
|Operador/a de máquina cortadora de cuero
|Operador/a de máquina de curtido
|Operador/a de máquina de depilación de cueros
|Operador/a de máquina de descarne de cueros
|Operador/a de máquina de descarne de pellejos
|Operador/a de máquina de estirado de cueros
|Operador/a de máquina de estirado de pieles
|Operador/a de máquina de preparación de cueros
|Operador/a de máquina de tintura de cueros
|Operador/a de máquina de tintura de pieles
|Operador/a de máquina de tratamiento de pellejos
|Operador/a de máquina de tratamiento de pieles y cueros
|Operador/a de máquina de zurrado e igualación de pelambres y pieles
|Operador/a de máquina desvenadora de pieles y cueros
|Operador/a de máquina lavadora de cueros
|Operador/a de máquina mezcladora de fieltros de cuero
|Operador/a de máquina templadora de pieles y cueros
|Pintor/a a máquina o rodillo de pieles y cueros
|Pintor/a de pieles y cueros
|Teñidor/a a máquina o rodillo de pieles y cueros
81560|Cortador/a de suelas a máquina
|Cortador/a de partes de calzado
|Desbastador/a de calzado
|Montador/a de puntas a máquina para la fabricación de calzado
|Operador/a de máquina de coser calzado
|Operador/a de máquina de fabricación de calzado
|Operador/a de máquina de fabricación de calzado de deporte
|Operador/a de máquina de fabricación de calzado ortopédico
|Operador/a de máquina de marroquinería
|Operador/a de máquina de montaje de calzado
|Operador/a de máquina de repujado de calzado
|Operador/a de máquina desbastadora para la fabricación de calzado
|Operador/a de máquina pegadora calzado
|Operador/a de máquina pegadora de partes de calzado
|Operador/a de máquina pegadora de suelas
|Operador/a de máquina ribeteadora de calzado
|Operador/a de prearmado de artículos de marroquinería
|Operador/a de prearmado de calzado
|Operador/a en la preparación de partes de calzado
|Operador/a de máquina de inyección para ensuelado
|Operador/a de máquina de vulcanizado para ensuelado
|Pegador/a de vira en fabricación de calzado
|Preparador/a de partes fabricación calzado
|Operador/a de máquina pulidora de calzado
|Pulidor/a de calzado en máquina
|Solador/a de calzado
|Terminador/a de calzado
|Terminador/a de productos de marroquinería
|Vulcanizador/a de calzado
81570|Auxiliar de lavandería
|Clasificador/a de ropa de lavandería
|Desmanchador/a de lavandería
|Lavador/a de cortinas a máquina
|Operador/a de equipo de lavandería
|Operador/a de equipo de limpieza de alfombras
|Operador/a de máquina de lavado en seco
|Operador/a de máquina de lavadora de textiles
|Operador/a de máquina de lavandería
|Operador/a de máquina de limpieza en seco
|Operador/a de máquina de planchado de lavandería
|Operador/a de máquina de secado de prendas de vestir
|Operador/a de máquina de secado de productos textiles
|Operador/a de prensa de planchado al vapor de textiles
|Operador/a de prensa de planchado de textiles
|Prensista de lavandería
|Tintorero/a de lavandería
81590|Acabador/a y adornador/a de sombreros
|Operador/a de máquina de fabricación de colchones
|Operador/a de máquina de fabricación de conos de fieltro de sombreros
|Operador/a de máquina de fabricación de pasamanería
|Operador/a de máquina de fabricación de patrones de cuero
|Operador/a de máquina de fabricación de patrones textiles
|Operador/a de máquina de fabricación de sombreros de fieltro
|Operador/a de máquina de fabricación de tiendas de campaña
|Operador/a de máquina de sombrerería
|Operador/a de máquina de trenzado
|Operador/a en la confección de muñecos y juguetes de trapo
81600|Ahumador/a de pescado de procesamiento
|Almacenador/a de carne en canal
|Cervecero/a
|Cocedor/a de malta
|Conservero/a de pescado
|Cortador/a industrial de carnes con máquina
|Cristalero/a de refinación de azúcar
|Descascarador/a de mariscos
|Desecador/a de malta
|Deshidratador/a de granos para el procesamiento de alimentos y bebidas
|Deshuesador/a de carne
|Desvicerador/a de planta de beneficio animal
|Hidrogenador/a de aceites y grasas
|Operador/a de máquina para la fabricación de margarinas
|Mezclador/a de café
|Mezclador/a de té
|Molinero/a de arroz
|Molinero/a de especias
|Molinero/a en procesamiento de alimentos y bebidas
|Operador/a de máquina de producción cervecera
|Operador/a de control de procesos y máquinas para la elaboración de alimentos y bebidas
|Operador/a de acondicionadora al vacío de tabaco
|Operador/a de alambique de bebidas alcohólicas
|Operador/a de alambique procesamiento licores
|Operador/a de autoclave de carne y pescado
|Operador/a de autoclave elaboración alimentos y bebidas
|Operador/a de autoclave de procesamiento de aceites y grasas
|Operador/a de centrífuga para la fabricación de chicle
|Operador/a de corte y preparación industrial de carnes y aves
|Operador/a de descerezadora de café
|Operador/a de desdobladora de aceite y derivados
|Operador/a de difusora de azúcar de remolacha
|Operador/a de equipo de carbonatación de refinación de azúcar
|Operador/a de equipo de cristalización de refinación de azúcar
|Operador/a de equipo de evaporación de extractos de alimentos
|Operador/a de equipo de germinación para malteado de bebidas alcohólicas
|Operador/a de equipo de hidrogenación de aceites y grasas
|Operador/a de equipo de horneo para el procesamiento de masa de harina
|Operador/a de equipo de panadería
|Operador/a de equipo procesamiento de leche
|Operador/a de horno de secado de malta
|Operador/a de horno procesamiento alimentos y bebidas
|Operador/a de instalación de fermentación de bebidas alcohólicas
|Operador/a de instalaciones fermentación licores
|Operador/a de máquina amasadora de harina
|Operador/a de máquina blanqueadora de frutas de cáscara seca
|Operador/a de máquina blanqueadora elaboración alimentos y bebidas
|Operador/a de máquina congeladora de carnes
|Operador/a de máquina congeladora de fruta
|Operador/a de máquina congeladora de legumbres y verduras
|Operador/a de máquina congeladora de pescados
|Operador/a de máquina congeladora elaboración alimentos y bebidas
|Operador/a de máquina conservadora de carnes
|Operador/a de máquina conservadora de frutas
|Operador/a de máquina conservadora de legumbres y verduras
|Operador/a de máquina conservadora de pescados
|Operador/a de máquina conservadora elaboración alimentos y bebidas
|Operador/a de máquina cortadora de pescado
|Operador/a de máquina de cocción de malta
|Operador/a de máquina de confitería
|Operador/a de máquina de curado de carne
|Operador/a de máquina de destilación de licores
|Operador/a de máquina de elaboración de chocolates
|Operador/a de máquina de elaboración de cigarrillos
|Operador/a de máquina de elaboración de dulces
|Operador/a de máquina de elaboración de leche en polvo
|Operador/a de máquina de elaboración de pastas alimenticias
|Operador/a de máquina de elaboración de productos a base cereales
|Operador/a de máquina de elaboración de productos cárnicos
|Operador/a de máquina de elaboración de productos de pescado
|Operador/a de máquina de elaboración de productos lácteos
|Operador/a de máquina de elaboración de vinagres
|Operador/a de máquina de extracción de aceites comestibles
|Operador/a de máquina de fabricación de cigarrillos
|Operador/a de máquina de fabricación de helado
|Operador/a de máquina de fermentación de malta para bebidas alcohólicas
|Operador/a de máquina de fraccionamiento de aceites
|Operador/a de máquina de interesterificación químico para alimentos y bebidas
|Operador/a de máquina de molienda de arroz
|Operador/a de máquina de molienda de cereales
|Operador/a de máquina de molienda de especias
|Operador/a de máquina de panadería y repostería
|Operador/a de máquina de pastelería
|Operador/a de máquina de pasteurización de productos lácteos
|Operador/a de máquina de preparación de pescado
|Operador/a de máquina de procesamiento de grano
|Operador/a de máquina de procesamiento de leche
|Operador/a de máquina de procesamiento de tabaco
|Operador/a de máquina de producción de azúcar
|Operador/a de máquina de producción de café
|Operador/a de máquina de producción de jugos de frutas
|Operador/a de máquina de producción de jugos vegetales
|Operador/a de máquina de producción de licores
|Operador/a de máquina de producción de malta
|Operador/a de máquina de productos de tabaco
|Operador/a de máquina de recibo de aceites y grasas
|Operador/a de máquina de refinación de aceites y grasas
|Operador/a de máquina de refinación de azúcar
|Operador/a de máquina de repostería
|Operador/a de máquina de tratamiento de granos de cacao
|Operador/a de máquina de tratamiento de granos de café
|Operador/a de máquina de tratamiento de tabaco
|Operador/a de máquina descortezadora de granos
|Operador/a de máquina deshidratadora de alimentos
|Operador/a de máquina despalilladora de tabaco
|Operador/a de máquina despulpadora café
|Operador/a de máquina electrólisis para alimentos y bebidas
|Operador/a de máquina embotelladora alimentos y bebidas
|Operador/a de máquina empacadora de azúcar
|Operador/a de máquina empacadora de café
|Operador/a de máquina empacadora de cereales
|Operador/a de máquina empacadora de cigarrillos
|Operador/a de máquina empacadora de productos de repostería
|Operador/a de máquina empacadora de productos de tabaco
|Operador/a de máquina enlatadora alimentos y bebidas
|Operador/a de máquina enlatadora de carne
|Operador/a de máquina enlatadora de frutas
|Operador/a de máquina enlatadora de legumbres y verduras
|Operador/a de máquina enlatadora de pescado
|Operador/a de máquina envasadora alimentos y bebidas
|Operador/a de máquina envasadora de vinos
|Operador/a de máquina esterilizadora alimentos y bebidas
|Operador/a de máquina esterilizadora de carne
|Operador/a de máquina esterilizadora de frutas
|Operador/a de máquina esterilizadora de legumbres y verduras
|Operador/a de máquina extracción aceite de semillas
|Operador/a de máquina fileteadora para el procesamiento de pescado
|Operador/a de máquina lavadora alimentos y bebidas
|Operador/a de máquina lavadora de frutas procesadas
|Operador/a de máquina lavadora de granos
|Operador/a de máquina lavadora de legumbres y verduras procesadas
|Operador/a de máquina lavadora frutas
|Operador/a de máquina lavadora de frutas para procesamiento
|Operador/a de máquina lavadora para procesamiento de legumbres y verduras
|Operador/a de máquina malteadora de bebidas alcohólicas
|Operador/a de máquina malteadora licores
|Operador/a de máquina mezcladora alimentos y bebidas
|Operador/a de máquina mezcladora de alimentos secos
|Operador/a de máquina mezcladora de café
|Operador/a de máquina mezcladora de licores
|Operador/a de máquina mezcladora de tabaco
|Operador/a de máquina mezcladora de vinos
|Operador/a de máquina moledora alimentos y bebidas
|Operador/a de máquina moledora arroz
|Operador/a de máquina moledora cereales
|Operador/a de máquina moledora de semillas oleaginosas
|Operador/a de máquina moledora especias
|Operador/a de máquina para elaborar bebidas alcohólicas
|Operador/a de máquina para elaborar bebidas sin alcohol
|Operador/a de máquina para la elaboración de productos de tabaco
|Operador/a de máquina picadora de hojas de tabaco
|Operador/a de máquina procesador de camarones
|Operador/a de máquina procesadora de carnes
|Operador/a de máquina procesadora de frutas
|Operador/a de máquina procesadora de frutas de cáscara seca
|Operador/a de máquina procesadora de grano de cacao
|Operador/a de máquina procesadora de legumbres y verduras
|Operador/a de máquina procesadora de margarina
|Operador/a de máquina procesadora de pescado
|Operador/a de máquina procesamiento alimentos y bebidas
|Operador/a de máquina procesamiento azúcar
|Operador/a de máquina procesamiento café
|Operador/a de máquina procesamiento pescado
|Operador/a de máquina producción tabaco
|Operador/a de máquina pulverizadora de azúcar
|Operador/a de máquina secadora de alimentos
|Operador/a de máquina secadora de malta
|Operador/a de máquina tostadora alimentos y bebidas
|Operador/a de máquina tostadora de cacao
|Operador/a de máquina tostadora de café
|Operador/a de máquina tostadora procesamiento alimentos
|Operador/a de molino de arroz
|Operador/a de molino de cereales
|Operador/a de planta de extracción de aceites
|Operador/a de planta de procesamiento de pescado
|Operador/a de planta fabricación hielo
|Operador/a de prensa de aceites comestibles
|Operador/a de prensa de procesamiento de frutas
|Operador/a de prensa procesamiento alimentos y bebidas
|Operador/a de equipo de carbonatación en procesamiento de alimentos y bebidas
|Operador/a de equipo de cristalización de azúcar
|Operador/a de equipo de germinación de malteado de licores
|Operador/a de fermentación en alimentos y bebidas
|Operador/a de hidrogenación en alimentos y bebidas
|Operador/a de máquina de cocción
|Operador/a de máquina de empaque y etiquetado
|Operador/a de máquina de interesterificación enzimática para alimentos y bebidas
|Operador/a de planta de procesamiento y empaque de pescado
|Operador/a de prensa en procesamiento de aceites comestibles
|Operador/a de tacho de extractos de alimentos
|Patinador/a de proceso
|Porcionador/a de carne en empaque de carnes
|Preparador/a de aves
|Preparador/a de café soluble
|Procesador/a de arepas
|Procesador/a de cacao
|Procesador/a de café
|Refinador/a de aceites y grasas
|Salador/a de queso
|Secador/a de café
|Secador/a de granos excepto café
|Tostador/a de cacao
|Tostador/a de café
|Trillador/a de granos
|Vinagrero/a
|Elaborador/a de hielo
|Operador/a de trapiche de caña de azúcar
|Operador/a de hornilla panelera
|Operador/a de trapiche
|Trapichero/a
|Operador/a de centrífugas en alimentos y bebidas
|Operador/a de máquina empacadora de alimentos y bebidas
|Operador/a de centrífuga para la extracción de aceite
|Operador/a de mesa alimentadora de alimentos y bebidas
|Operador/a de molinos de caña
|Jarabista de alimentos y bebidas
|Operador/a de elaboración de licores
|Operador/a de máquina de pasteurización en el procesamiento de alimentos y bebidas
|Operador/a de máquina de procesamiento de productos lácteos
|Operador/a máquina filtradora de alimentos y bebidas
81711|Bobinador/a de papel
|Clasificador/a de papel
|Operador/a de calandra satinadora papel
|Operador/a de equipo de fabricación de papel y cartón
|Operador/a de instalaciones de fabricación de cartón
|Operador/a de laminadora de papel y pasta de papel
|Operador/a de máquina calandra satinadora papel
|Operador/a de máquina de acabado de papel
|Operador/a de máquina de calandria satinadora de papel
|Operador/a de máquina de fabricación de cartón
|Operador/a de máquina de glaseado de papel
|Operador/a de máquina de laminado de papel
|Operador/a de máquina de revestimiento de papel
|Operador/a de máquina de satinado de papel
|Operador/a de máquina de secado y terminación de papel
|Operador/a de máquina para la fabricación de papel
|Operador/a de parafinadora de cartón
|Operador/a de parafinadora de papel
81712|Operador/a de calandra pulpa y papel
|Operador/a de calandria de papel y pasta de papel
|Operador/a de calandria de pulpa de papel
|Operador/a de caldera fabricación pasta para papel
|Operador/a de digestor de pulpa de papel
|Operador/a de instalaciones de fabricación de pasta de papel
|Operador/a de máquina astilladora de madera para la preparación de pasta de papel
|Operador/a de máquina batidora de pulpa de papel
|Operador/a de máquina blanqueadora de pasta de papel
|Operador/a de máquina blanqueadora pulpa para papel
|Operador/a de máquina de molino de pulpa de papel
|Operador/a de máquina de producción de pulpa de papel
|Operador/a de máquina de refino de pasta de papel
|Operador/a de máquina desfibradora de pulpa de papel
|Operador/a de máquina lejiadora de pasta de papel
|Operador/a de máquina refinación pulpa para papel
|Operador/a de máquina tamizadora de pasta de papel
|Operador/a de máquina trituradora de pulpa o pasta de papel
|Operador/a de planta de blanqueo de pulpa de papel
|Operador/a de repulper
|Operador/a de trituradora de madera de pulpa y papel
|Preparador/a de pasta de papel
81720|Aserrador/a de aserradero
|Aserrador/a de cantos
|Aserrador/a de trabajo de la madera
|Cepillador/a de aserradero
|Operador/a de arrastrador en aserradero
|Operador/a de aserradero
|Operador/a de desbastadora de aserradero
|Operador/a de horno tratamiento madera
|Operador/a de instalaciones de aserradero
|Operador/a de máquina aglomerado
|Operador/a de máquina aserradora de madera
|Operador/a de máquina cepilladora de aserradero
|Operador/a de máquina cortadora de chapas de madera
|Operador/a de máquina de encolado y contrachapado
|Operador/a de máquina de procesamiento de madera
|Operador/a de máquina descortezadora aserradero
|Operador/a de máquina descortezadora de madera
|Operador/a de máquina fresadora de madera
|Operador/a de máquina intercaladora de chapas de madera
|Operador/a de máquina intercaladora de contrachapado
|Operador/a de máquina intercaladora encoladora de contrachapado
|Operador/a de planeadora de aserradero
|Operador/a de prensa de contrachapado de madera
|Operador/a de sierra circular para madera
|Operador/a de sierra de aserradero
|Operador/a de sierra de cinta para madera
|Operador/a de sierra de troncos
|Operador/a de sierra para procesamiento de la madera
|Operador/a de sierra sinfín para madera
|Operador/a de torno de chapa
|Operador/a de trompo procesamiento madera
81811|Fabricante de espejos
|Fundidor/a de vidrio
|Moldeador/a de fibra de vidrio
|Operador/a de horno de fabricación de vidrio
|Operador/a de horno de fundición de vidrio
|Operador/a de horno de producción de vidrio
|Operador/a de horno de recocido de vidrio
|Operador/a de horno de temple de vidrio
|Operador/a de instalaciones de arenado de vidrio
|Operador/a de máquina cortadora de vidrio
|Operador/a de máquina curvadora de vidrio
|Operador/a de máquina de acabado de vidrio
|Operador/a de máquina de fabricación de artículos de vidrio
|Operador/a de máquina de fabricación de botellas
|Operador/a de máquina de fabricación de vidrio
|Operador/a de máquina de grabado de vidrio
|Operador/a de máquina de grabado de vidrio al ácido
|Operador/a de máquina de mezclado de vidrio
|Operador/a de máquina de moldeo y acabado de vidrio
|Operador/a de máquina de pintura decorativa para vidrio
|Operador/a de máquina de prensado de vidrio
|Operador/a de máquina de producción de fibra de vidrio
|Operador/a de máquina de templado de vidrio
|Operador/a de máquina estiradora de productos de vidrio
|Operador/a de máquina estiradora de tubos de vidrio
|Operador/a de máquina estiradora de vidrio plano
|Operador/a de máquina laminadora de vidrio
|Operador/a de máquina mezcladora de materiales de vidrio
|Operador/a de máquina moldeadora de vidrio
|Operador/a de máquina perforadora de vidrio
|Operador/a de máquina pulidora de vidrio óptico
|Operador/a de máquina pulidora de vidrio plano
|Operador/a de máquina rebanadora de vidrio
|Operador/a de máquina sopladora de vidrio
|Operador/a de prensa para estampar vidrio
|Operador/a de torno de soplado de vidrio
|Operador/a de túnel de recocido de vidrio
|Operador/a en la fabricación de espejos
|Operador/a de máquina de producción de vidrio ornamental
|Templador/a de vidrio
81812|Fabricante de tejas
|Hornero/a de cerámica
|Hornero/a de loza y porcelana
|Hornero/a de productos de arcilla
|Hornero/a de tejas y ladrillo
|Macerador/a de arcillas
|Operador/a de corte de arcilla
|Operador/a de filtro prensa para pasta de arcilla
|Operador/a de horno de cerámica y porcelana
|Operador/a de horno de ladrillos
|Operador/a de horno de loza abizcochada
|Operador/a de horno de loza y porcelana
|Operador/a de horno de objetos de alfarería
|Operador/a de horno de productos de arcilla
|Operador/a de horno de secado de loza y porcelana
|Operador/a de horno de baldosas
|Operador/a de horno de tejas y ladrillos
|Operador/a de horno en el secado de tejas
|Operador/a de horno para vidriar loza y porcelana
|Operador/a de horno para vidriar tejas
|Operador/a de máquina cortadora ladrillos y tejas
|Operador/a de máquina de esmaltado por inmersión
|Operador/a de máquina de fabricación de cerámica
|Operador/a de máquina de grabado a chorro con arena para cerámica
|Operador/a de máquina de pintura decorativa para cerámica
|Operador/a de máquina de productos de arcilla
|Operador/a de máquina extrusora de arcilla
|Operador/a de máquina mezcladora de materiales abrasivos de arcilla
|Operador/a de máquina mezcladora de materiales barbotín
|Operador/a de máquina mezcladora de materiales de arcilla
|Operador/a de máquina mezcladora de materiales de frita para esmalte
|Operador/a de máquina moldeadora de extrusión de pasta de arcilla
|Operador/a de máquina para elaborar bloques de arcilla
|Operador/a de máquina para elaborar mosaicos, baldosas y azulejos
|Operador/a de máquina para la fabricación de loza y porcelana
|Operador/a de máquina para pintar cerámica
|Operador/a de máquina perforadora de cerámica
|Operador/a de máquina pulidora de cerámica
|Operador/a de máquina trituradora de arcilla
|Operador/a de máquina trituradora de pasta de arcilla
|Operador/a de prensa de arcilla
|Operador/a de prensa de moldeo de cerámica
|Operador/a de prensa de moldeo de loza y porcelana
|Prensador/a de ladrillo
|Preparador/a de lechada de arcilla
|Preparador/a de pasta de arcilla
|Tejero/a
81820|Calderista
|Encargado/a de caldera
|Fogonero/a de buque
|Fogonero/a de máquina de vapor
|Maquinista de equipos fijos
|Operador/a de caldera
|Operador/a de caldera de buque
|Operador/a de máquina de vapor y caldera
|Operador/a de máquina estacionaria vapor y caldera
|Operador/a de máquina estacionaria y equipo auxiliar vapor y caldera
|Operador/a de planta de vapor
81830|Llenador/a de botellas
|Operador/a de máquina de envasado
|Operador/a de máquina embaladora
|Operador/a de máquina embotelladora
|Operador/a de máquina enfardadora
|Operador/a de máquina envolvedora
|Operador/a de máquina etiquetadora
|Operador/a de máquina lavadora de botellas
|Operador/a de máquina llenadora de ampolletas
|Operador/a de máquina llenadora de cápsulas
|Operador/a de máquina rotuladora
|Operador/a de máquina selladora
|Operador/a de máquina selladora de botellas
81891|Operador/a de equipos portuarios
|Operador/a de sistemas de monoboyas
|Operador/a portuario/a
|Operador/a trabajador/a de muelle
|Portalonero/a
81899|Operador/a de instalaciones de refrigeración
|Operador/a de máquina de fabricación de escobas y cepillos
|Operador/a de máquina de fabricación de lápices de mina de carbón
|Operador/a de máquina de fabricación de sombrillas y paraguas
|Operador/a de máquina de producción de chips de silicio
|Operador/a de máquina empalmadora de cables y cuerdas
|Operador/a de máquina fabricación botones
|Operador/a de máquina fabricación cadenas
|Operador/a de máquina fabricación cepillos
|Operador/a de máquina fabricación lápices
|Operador/a de máquina fabricación lápices mina plomo
|Operador/a de máquina llenadora de cremas
|Operador/a de máquina para fabricar cables
|Operador/a de paletizadora
|Operador/a de planta auxiliar de refrigeración
|Operador/a de planta auxiliar generación de eléctrica
82110|Ensamblador/a de aeronaves
|Ensamblador/a de armazones de aeronaves
|Ensamblador/a de bombas hidráulicas
|Ensamblador/a de cajas de cambios
|Ensamblador/a de carrocerías
|Ensamblador/a de carros
|Ensamblador/a de embarcaciones
|Ensamblador/a de equipo para el movimiento de tierras
|Ensamblador/a de equipo pesado
|Ensamblador/a de estructuras aeronáuticas y aeroespaciales
|Ensamblador/a de maquinaria agrícola
|Ensamblador/a de maquinaria de imprenta
|Ensamblador/a de maquinaria de labores de minas
|Ensamblador/a de maquinaria de labrar madera
|Ensamblador/a de maquinaria industrial
|Ensamblador/a de maquinaria mecánica
|Ensamblador/a de maquinaria textil
|Ensamblador/a de máquinas cortadoras de césped
|Ensamblador/a de máquinas de coser
|Ensamblador/a de máquinas expendedoras
|Ensamblador/a de máquinas herramientas
|Ensamblador/a de mecanismos mecánicos
|Ensamblador/a de motores
|Ensamblador/a de motores a vapor
|Ensamblador/a de motores de avión
|Ensamblador/a de motores de combustión interna
|Ensamblador/a de motores de vehículos mecánicos
|Ensamblador/a de motores diésel
|Ensamblador/a de motores fuera de borda
|Ensamblador/a de motores marinos
|Ensamblador/a de motores mecánicos
|Ensamblador/a de productos mecánicos
|Ensamblador/a de sistemas mecánicos de camiones
|Ensamblador/a de tractores
|Ensamblador/a de turbinas
|Ensamblador/a de vehículos automotores
|Ensamblador/a de vehículos de motor
|Ensamblador/a de veleros
|Ensamblador/a de implementos agrícolas
|Ensamblador/a mecánico/a
|Ensamblador/a de motores para vehículo
|Ensamblador/a de transmisiones
|Instalador/a de banco de camiones
|Instalador/a de motores
|Instalador/a de transmisiones fabricación vehículos
|Montador/a de armazones de aviones
|Montador/a de motores fabricación vehículos de motor
|Operador/a de máquina de cadenas de montaje de aviones
|Operador/a de máquina de cadenas de montaje de vehículos
|Operador/a de máquina de ensamble de vehículos de motor
|Operador/a de máquina de pintura de aeronaves en línea de ensamble
|Operador/a de máquina de pintura de automóviles de línea de ensamble
|Operador/a de producción para la fabricación de vehículos de motor
82121|Ensamblador/a de condensadores
|Ensamblador/a de componentes electrónicos
|Ensamblador/a de equipos electrónicos
|Ensamblador/a de productos electrónicos
|Ensamblador/a de relojes
|Ensamblador/a de tableros de circuitos
|Ensamblador/a de tubos electrónicos
|Grabador/a de tarjetas de circuitos impresos
|Montador/a de equipos electrónicos
|Montador/a de equipos microelectrónicos
|Operador/a de desensamble de residuos de aparatos eléctricos y electrónicos
|Operador/a de fabricación de equipos electrónicos
|Operador/a de máquina de fabricación electrónica
|Probador/a de componentes electrónicos en fabricación electrónica
|Probador/a de componentes electrónicos
82122|Ensamblador/a de accesorios eléctricos
|Ensamblador/a de aparatos eléctricos
|Ensamblador/a de armaduras de bobina
|Ensamblador/a de bujías
|Ensamblador/a de componentes eléctricos
|Ensamblador/a de condensadores electrónicos
|Ensamblador/a de electrodomésticos
|Ensamblador/a de equipo audiovisual
|Ensamblador/a de equipo de microelectrónica
|Ensamblador/a de equipos eléctricos
|Ensamblador/a de equipos electromecánicos
|Ensamblador/a de instrumentos de precisión electrónica
|Ensamblador/a de interruptores
|Ensamblador/a de lámparas eléctricas
|Ensamblador/a de lavadoras
|Ensamblador/a de máquina bobinadora
|Ensamblador/a de maquinaria eléctrica
|Ensamblador/a de neveras
|Ensamblador/a de prótesis auditivas
|Ensamblador/a de receptores de radio
|Ensamblador/a de receptores de televisión
|Ensamblador/a de refrigeradores
|Ensamblador/a de teléfonos
|Ensamblador/a de televisores
|Ensamblador/a de motores para vehículos eléctricos
|Fabricante de avisos de neón
|Fabricante de interruptores
|Fabricante de lámparas eléctricas
|Montador/a de equipos eléctricos
|Operador/a de máquina de bobinado de equipo eléctrico
|Operador/a de máquina de fabricación de equipo eléctrico
82123|Ensamblador/a alambrador/a de motores y generadores
|Ensamblador/a bobinador/a de motores y generadores
|Ensamblador/a de equipo eléctrico industrial
|Ensamblador/a de equipos de control eléctrico
|Ensamblador/a de motores eléctricos
|Ensamblador/a de tableros de control de equipo eléctrico industrial
|Ensamblador/a de transformadores de generación de energía eléctrica
|Ensamblador/a de transformadores y motores eléctricos industriales
|Ensamblador/a de transformadores
|Operador/a de máquina bobinadora de rotores
|Operador/a de máquina bobinadora de transformadores
82124|Operador/a de máquina de cargado en seco de baterías
|Operador/a de máquina de fabricación de aparatos eléctricos
|Operador/a de máquina de fabricación de bombillos
|Operador/a de máquina de fabricación de componentes eléctricos
|Operador/a de máquina ensamble pequeños motores eléctricos
|Operador/a de máquina fabricación artículos eléctricos
|Operador/a de máquina selladora fabricación componentes eléctricos
82190|Constructor/a de cajas
|Encolador/a de línea de ensamble de productos de madera
|Ensamblador/a de botes
|Ensamblador/a de bicicletas
|Ensamblador/a de botellas de termos
|Ensamblador/a de botes de aluminio
|Ensamblador/a de botes de fibra de vidrio
|Ensamblador/a de claraboyas plásticas
|Ensamblador/a de cuchillos
|Ensamblador/a de escobas y cepillos
|Ensamblador/a de lanchas
|Ensamblador/a de mesas de madera
|Ensamblador/a de monturas de anteojos
|Ensamblador/a de monturas de gafas
|Ensamblador/a de muebles de madera
|Ensamblador/a de muebles metálicos
|Ensamblador/a de partes plásticas
|Ensamblador/a de patines
|Ensamblador/a de persianas
|Ensamblador/a de plumas y bolígrafos
|Ensamblador/a de productos de cartón
|Ensamblador/a de productos de caucho
|Ensamblador/a de productos de cuero
|Ensamblador/a de productos de madera
|Ensamblador/a de productos de material plástico
|Ensamblador/a de productos de metal
|Ensamblador/a de productos textiles
|Ensamblador/a de puertas
|Ensamblador/a de sombrillas y paraguas
|Ensamblador/a de escritorios
|Ensamblador/a de juguetes
|Ensamblador/a de muebles
|Ensamblador/a de muebles de metal
|Ensamblador/a de pantallas
|Ensamblador/a de sillas
|Laminador/a de fibra de vidrio
|Montador/a de joyas
|Operador/a de ensamble de artículos de marroquinería
|Operador/a de ensamble de productos de madera
|Operador/a de máquina ensambladora de cajas de cartón
|Operador/a de máquina fabricación equipos de metal para deporte
|Operador/a de máquina fabricación juguetes de metal
|Calafatero/a
|Operador/a de línea de ensamble de maquinaria industrial
83110|Auxiliar de conducción ferroviaria
|Auxiliar de maquinista ferroviario
|Conductor/a de ferrocarril metropolitano
|Conductor/a de locomotora
|Conductor/a de tren
|Maquinista de locomotora
|Maquinista de locomotora de cantera
|Maquinista de locomotora de maniobras
|Maquinista de locomotoras de minas
|Maquinista de patio ferroviario
|Maquinista de transporte ferroviario
|Maquinista de tren
|Maquinista de tren de carga
|Maquinista de tren de pasajeros
|Maquinista de tren minero
|Maquinista ferroviario/a
|Operador/a de locomotora
|Operador/a de locomotora en las esclusas
83120|Agente de maniobras de ferrocarril
|Enganchador/a de trenes
|Enganchador/a de vagones de ferrocarril
|Frenero/a de guarda frenos de tren
|Guardafreno
|Guardafrenos de ferrocarril
|Guardafrenos de tren
|Guardafrenos de tren de vagonetas de minas
|Guardagujas de ferrocarril
|Guardagujas enganchador/a de minas y canteras
|Guardalíneas de paso a nivel
|Operador/a de enganche de vagones de tren
|Operador/a de puesto de control ferroviario
|Operador/a de torre de señales de ferrocarril
|Trabajador/a de patio de ferrocarril
83210|Conductor/a de bicitaxi motorizado
|Conductor/a de motocicleta
|Conductor/a de motocicleta de reparto
|Conductor/a de mototaxi
|Conductor/a de triciclo motorizado
|Conductor/a de triciclo motorizado de reparto
|Mensajero/a conductor/a de moto
|Motociclista
|Motociclista mensajero/a
|Motociclista repartidor/a
|Conductor/a de moto
|Conductor/a de motocarro
83230|Chofer particular
|Conductor/a de ambulancia
|Conductor/a de automóvil
|Conductor/a de automóvil particular
|Conductor/a de camioneta
|Conductor/a de camioneta de correos
|Conductor/a de camioneta de entregas
|Conductor/a de camioneta de reparto
|Conductor/a de carro blindado
|Conductor/a de carroza fúnebre
|Conductor/a de familia
|Conductor/a de furgón
|Conductor/a de furgoneta
|Conductor/a de furgoneta de entregas
|Conductor/a de furgoneta postal
|Conductor/a de pick up de carga
|Conductor/a de transporte liviano de alimentos
|Conductor/a de vehículo de casa de familia
|Conductor/a de vehículo liviano
|Conductor/a repartidor/a
|Conductor/a vendedor/a
|Estacionador/a de carros
|Valet parking
|Conductor/a de panel de reparto de mercancía
83240|Conductor/a de taxi
|Conductor/a de taxi de aeropuerto
|Taxista
|Conductor/a de taxi intermunicipal
83310|Conductor/a de autocar o pullman de pasajeros
|Conductor/a de bus
|Conductor/a de bus de turismo
|Conductor/a de bus escolar
|Conductor/a de buseta
|Conductor/a de colectivo
|Operador/a de metro
|Conductor/a de microbús
|Conductor/a de microbús colegial
|Conductor/a de microbús de pasajeros
|Operador/a de tranvía
|Conductor/a de bus intermunicipal
|Operador/a de bus
|Operador/a de bus articulado
|Operador/a de bus biarticulado
83320|Camionero/a
|Conductor/a de camión
|Conductor/a de camión cisterna
|Conductor/a de camión con remolque
|Conductor/a de camión de gran tonelaje
|Conductor/a de camión de reparto
|Conductor/a de camión lanzadera canteras
|Conductor/a de camión mezclador de concreto
|Conductor/a de camión pesado
|Conductor/a de camión volquete
|Conductor/a de carrotanque
|Conductor/a de doble troque
|Conductor/a de tractomula
|Conductor/a de vehículo pesado
|Conductor/a de volqueta
|Conductor/a operador/a de barredora de calles
|Conductor/a operador/a de camión de limpieza de alcantarillas
|Conductor/a operador/a de camión recolector de basuras
|Conductor/a operador/a de camión mezclador de cemento para construcción
|Conductor/a operador/a de camión mezcladora de hormigón
|Conductor/a operador/a de equipo para limpieza de vías y alcantarillado
|Conductor/a operador/a de máquina de bombero
|Mulero/a
|Volquetero/a
|Tractorista de aviones
83410|Conductor/a de camión maderero
|Conductor/a de máquina forestal
|Maquinista agrícola
|Operador/a de combinada
|Operador/a de cosechadora
|Operador/a de equipo de escarificación
|Operador/a de máquina agrícola
|Operador/a de máquina cosechadora
|Operador/a de máquina desmotadora de algodón
|Operador/a de máquina taladora de árboles
|Operador/a de maquinaria agrícola
|Operador/a de maquinaria de explotación forestal
|Operador/a de recolector agrícola
|Operador/a de segadora
|Operador/a de sembradora
|Operador/a de tractor
|Operador/a de tractor agrícola
|Operador/a de tren cañero
|Operador/a de trilladora
|Tractorista agrícola
|Transportador/a de fruto
|Operario/a de maquinaria de beneficio agrícola
|Operador/a de cosechadora mecánica
83420|Buldozero/a
|Conductor/a de camión de petrolización de vías
|Conductor/a de niveladora de cuchilla frontal
|Operador/a de bulldozer
|Operador/a de camión de petrolización de vías
|Operador/a de cargador
|Operador/a de cargador de pala
|Operador/a de cargadora de construcción
|Operador/a de compactadora
|Operador/a de draga
|Operador/a de equipo para movimiento de tierra
|Operador/a de equipo pesado
|Operador/a de equipo pesado de construcción
|Operador/a de esparcidor de arena en vías
|Operador/a de esparcidor de petróleo en vías
|Operador/a de esparcidora de piedras en construcciones
|Operador/a de máquina apisonadora
|Operador/a de máquina aplanadora
|Operador/a de máquina asfaltadora
|Operador/a de máquina de revestimiento de carreteras
|Operador/a de máquina excavadora
|Operador/a de máquina explanadora
|Operador/a de máquina motoniveladora
|Operador/a de máquina niveladora
|Operador/a de máquina pavimentadora de hormigón
|Operador/a de máquina perforadora para construcción
|Operador/a de máquina retroexcavadora
|Operador/a de máquina zanjadora de cangilones
|Operador/a de maquinaria de excavación de tierra
|Operador/a de martillo picador hidráulico
|Operador/a de pala excavadora y cargadora
|Operador/a de pala mecánica
|Operador/a de pavimentadora de alquitrán
|Operador/a de pavimentadora de asfalto
|Operador/a de retroexcavadora
|Operador/a de scraper o rellenadora
|Operador/a de tractor de construcción
83430|Enganchador/a de jaula de extracción de minas
|Maquinista en petróleo y gas
|Operador/a de aparatos de izar
|Operador/a de banda transportadora
|Operador/a de cabrestante
|Operador/a de cabrestante elevador
|Operador/a de cabria de minas
|Operador/a de cabria para construcción
|Operador/a de canasta elevadora
|Operador/a de equipo de arrastre portuario
|Operador/a de equipo de transporte de graneles
|Operador/a de esclusa
|Operador/a de grúa
|Operador/a de grúa aguilón
|Operador/a de grúa de barco
|Operador/a de grúa de torre
|Operador/a de grúa elevadiza
|Operador/a de grúa fija
|Operador/a de grúa flotante
|Operador/a de grúa locomóvil
|Operador/a de grúa móvil
|Operador/a de grúa móvil para ferrocarril
|Operador/a de grúa multipropósito
|Operador/a de grúa para construcción
|Operador/a de grúa para dragado
|Operador/a de grúa pórtico
|Operador/a de grúa puente
|Operador/a de grúa tractor
|Operador/a de jaula de minas
|Operador/a de manlift
|Operador/a de puente grúa
|Operador/a de puente levadizo
|Operador/a de telecabina
|Operador/a de telesilla
|Operador/a de torre grúa
|Operador/a de vagón de tracción por cable
|Operador/a de wincher
|Operador/a de grúa de patio portacontenedores
|Operador/a de grúa en servicios a pozo de petróleo
|Operador/a de winche en servicios a pozo de petróleo
|Winchero/a
83440|Operador/a de camiones de elevación
|Operador/a de camiones montacargas
|Operador/a de carretilla elevadora
|Operador/a de carretilla elevadora o grúa horquilla
|Operador/a de equipo apilador de contenedores
|Operador/a de equipo de cargue y descargue de materiales
|Operador/a de montacargas
|Operador/a de telehandler
83501|Contramaestre de barco
|Dragador/a
|Guardián/a de faro
|Maquinista de barco
|Marinero/a
|Marinero/a de barcaza
|Marinero/a de barco cablero
|Marinero/a de cubierta
|Marinero/a de cubierta embarcaciones pesqueras
|Marinero/a de embarcación fluvial
|Marinero/a de primera
|Marinero/a timonel
|Operador/a de ferry transbordador
|Pasabarco o pasacable
|Patrón/a de barcaza
|Timonel
|Timonel remolcador
|Timonero/a
|Tripulante de draga
|Contramaestre de pesca
|Jefe/a de cubierta
|Marinero/a de pesca
|Marinero/a de pesca costanera
83502|Barquero/a
|Batelero/a
|Capitán de barcaza
|Conductor/a de bote o piragua
|Lanchero/a
|Marinero/a de lancha de motor
|Operador/a de barco turístico
|Operador/a de bote
|Operador/a de bote chárter
|Operador/a de embarcación pequeña
|Operador/a de lancha de turismo
|Operador/a de lancha voladora
|Operador/a de pequeñas embarcaciones
|Operador/a de remolcador
|Timonel de lancha de salvamento
|Chalupero/a
|Piloto de embarcación
91110|Aseador/a
|Aseador/a doméstico/a
|Ayudante doméstico/a
|Cocinero/a de servicio doméstico
|Criado/a de hogar
|Doméstico/a
|Empleado/a de servicio doméstico
|Empleado/a doméstico/a interno/a
|Empleado/a interno/a
|Limpiador/a de hogares
|Limpiador/a doméstico/a
|Mucamo/a doméstico/a
|Sirviente/a
|Trabajador/a doméstico/a
91120|Aseador/a de equipo industrial
|Aseador/a de establecimientos industriales
|Aseador/a de fábrica
|Aseador/a de hospital
|Aseador/a de hotel
|Aseador/a de oficina
|Aseador/a de restaurante
|Aseador/a de sistemas de ventilación
|Aseador/a de talleres
|Aseador/a especializado/a
|Auxiliar de aseo
|Auxiliar de aseo y cafetería
|Auxiliar de aseo áreas comunes industria petrolera
|Auxiliar de habitaciones
|Auxiliar de servicios hoteleros
|Auxiliar de limpieza y sanitización
|Auxiliar de sanitización
|Auxiliar de servicios generales
|Auxiliar de servicios generales, aseo y cafetería
|Ayudante de aseo
|Ayudante de limpieza y sanitización
|Ayudante de sanitización
|Ayudante de servicios generales de aseo y cafetería
|Camarero/a de habitaciones
|Camarero/a de hotel
|Camarero/a de barco
|Camarero/a en la industria petrolera
|Camarero/a de piso en hostelería
|Encargado/a de aseo local
|Limpiador/a de oficinas
|Limpiador/a de restaurantes
|Mucamo/a de barco
|Mucamo/a de habitaciones
|Mucamo/a de hotel
|Auxiliar de limpieza y desinfección
91210|Almidonador/a a mano en lavandería
|Cepillador/a de ropa a mano en lavandería
|Empleado/a de lavandería
|Lavandero/a
|Lavandero/a a mano
|Lavandero/a a mano lavandería
|Limpiador/a en seco a mano
|Auxiliar de planchado
|Planchador/a
|Planchador/a a mano
|Planchador/a doméstico/a
|Planchador/a de lavandería
91220|Aseador/a de aeronaves
|Lavador/a de cristales de vehículos
|Lavador/a de aviones
|Lavador/a de barcos
|Lavador/a de carros
|Lavador/a de vehículos
|Lavador/a de vehículos a mano
|Lavador/a engrasador/a de automotores
|Limpiador/a de bus
|Limpiador/a de vehículos
91230|Lavador/a de ventanas
|Lavador/a de vitrinas en almacenes
|Limpiador/a de ventanas
91290|Houseman
|Lavador/a de alfombras
|Lavador/a de tapicería
|Limpiador/a de alfombras
|Limpiador/a de cunetas
|Limpiador/a de drenaje
|Limpiador/a de graffitis
|Limpiador/a de piscinas
|Limpiador/a de torres de refrigeración
|Limpiador/a en seco de alfombras
|Operario/a de máquinas de agua a presión
|Auxiliar de mantenimiento de piscinas
|Piscinero/a
92110|Alzador/a de fruto
|Ayudante agrícola
|Bagacero/a
|Bracero/a agrícola
|Clasificador/a de frutas agrícola
|Clasificador/a de grano
|Colero/a
|Cortero/a
|Cortador/a de caña de azúcar
|Cosechador/a
|Cosechero/a
|Cuadrillero/a agrícola
|Descuajador/a de plantas
|Escogedor/a de café en beneficiadero
|Estaquillador/a y alineador/a
|Garruchero/a
|Jornalero/a agrícola
|Obrero/a agrícola
|Obrero/a de acopio y cosecha
|Obrero/a de apertura de mazorca
|Obrero/a de corte agrícola
|Obrero/a de cosecha
|Obrero/a de cultivo agrícola
|Obrero/a de empaque productos agrícolas
|Obrero/a de fermentación y secado en agricultura
|Obrero/a de labranza
|Obrero/a de recolección y empaque de cultivos
|Obrero/a de labores de campo
|Operario/a de clasificación de postcosecha
|Operario/a de empaque postcosecha
|Operario/a de postcosecha
|Operario/a de selección postcosecha
|Patiero/a agrícola
|Peón/a agrícola
|Peón/a de cultivos extensivos
|Peón/a de huerta
|Peón/a de plantación de arroz
|Puyero/a
|Recolector/a agrícola
|Recolector/a de algodón
|Recolector/a de algodón a mano
|Recolector/a de café
|Recolector/a de cosechas a mano
|Recolector/a de frutas
|Recolector/a de vegetales
|Sembrador/a
|Surquero/a
|Trabajador/a agrícola recolector/a
|Trabajador/a agrícola recolector/a y beneficiador/a de cacao
|Trabajador/a de labranza
|Yuguero/a
|Yuntero/a
|Carguero/a agrícola
|Cortador/a agrícola
|Cosechador/a de productos agroecológicos
|Operario/a agropecuario/a de campo
|Operario/a de cosecha
|Recolector/a de productos agroecológicos
92120|Arriero/a
|Auxiliar de caballeriza
|Ayudante de establos
|Ayudante pecuario/a de ganadería
|Boyero/a
|Caballerizo/a
|Obrero/a de establos
|Obrero/a de explotación ganadera
|Ordeñador/a a mano
|Palafrenero/a
|Peón/a de productos lácteos
92130|Ayudante agropecuario/a
|Ayudante de granja
|Cuidandero/a de finca
|Obrero/a agropecuario/a
|Obrero/a de explotación de gusano de seda
|Peón/a agropecuario/a
|Peón/a de cultivos y ganadería
|Peón/a de explotación agropecuaria
|Peón/a de explotación mixta
|Recolector/a de huevos
|Trabajador/a agropecuario/a
|Trabajador/a de campo
|Apilador/a agrícola
|Cuatrero/a agrícola
92140|Auxiliar de jardinería
|Auxiliar de vivero
|Ayudante de invernadero
|Ayudante de jardinería
|Ayudante de vivero
|Cortador/a de césped
|Cuidador/a de horticultura
|Guadañador/a
|Obrero/a de horticultura
|Obrero/a de jardinería
|Obrero/a de vivero
|Podador/a de árboles en jardines
|Podador/a de prado
92150|Apilador/a de madera silvicultura
|Ayudante de aserradero de monte
|Ayudante forestal
|Cuadrillero/a de forestación
|Hachador/a
|Leñador/a
|Obrero/a forestal
|Peón/a de silvicultura
|Peón/a forestal
|Plantador/a de árboles
|Trabajador/a del árbol
|Trasplantador/a
|Trepador/a de árbol
92160|Ayudante acuícola
|Ayudante de acuicultura
|Ayudante de criadero peces
|Ayudante de pesca
|Ayudante de pesca agua dulce
|Ayudante de pesca aguas costeras
|Ayudante de pesca alta mar
|Ayudante en explotación piscícola
|Obrero/a de acuicultura
|Obrero/a de caza
|Obrero/a de explotación acuícola
|Obrero/a de explotación piscícola
|Obrero/a de pesca
|Obrero/a de piscicultura
|Obrero/a trampero/a
|Recolector/a de algas
|Recolector/a de especies acuáticas
|Recolector/a de mariscos
93111|Ahoyador/a de canteras
|Ayudante de explosivos de minería
|Ayudante de mantenimiento en mina
|Ayudante de minería
|Ayudante de patio en mina
|Ayudante de transporte de minerales
|Cochero/a de minería
|Guaquero/a
|Guardalámparas
|Lampistero/a
|Lavador/a de oro
|Minero/a frentero/a
|Minero/a malacatero/a
|Minero/a picador/a
|Minero/a raso/a
|Obrero/a carbonero/a
|Obrero/a de canteras
|Obrero/a de mina
|Obrero/a general de sísmica
|Palero/a de mina
|Peón/a de labores mineras
|Peón/a de mina
|Trabajador/a de mantenimiento de carrileras de minería subterránea
93112|Aceitero/a en la industria petrolera
|Auxiliar en mantenimiento de áreas comunes industria petrolera
|Auxiliar de facilidades de producción de petróleo y gas
|Auxiliar de flush by (servicios de campo) en la industria petrolera
|Auxiliar de lavado de equipos de industria petrolera
|Auxiliar técnico/a en coiled tubing, cementación, estimulación o fractura
|Auxiliar técnico/a de campo de slick line
|Ayudante de bombeo de pozos de petróleo y gas
|Ayudante de campo petrolero
|Auxiliar de operación en hidrocarburos
|Auxiliar de fontanería en petróleo y gas
|Ayudante de producción de pozos de petróleo y gas
|Ayudante de tratamiento de pozos de petróleo y gas
|Ayudante de mantenimiento de pozos petróleo y gas
|Ayudante pegador de tubería de polietileno en la industria petrolera
|Ayudante en sandblasting en la industria petrolera
|Ayudante técnico metalmecánico de petróleo y gas
|Ayudante técnica metalmecánica en petróleo y gas
|Ayudante tubero/a de petróleo y gas
|Ayudante wireline
|Obrero/a ayudante de producción en pozos de petróleo y gas
|Obrero/a de campo petrolero
|Obrero/a de patio de industria de petróleo y gas
|Obrero/a en la industria petrolera
|Planillero/a en la industria petrolera
93121|Auxiliar vial de construcción de hidrocarburos
|Ayudante de pavimento
|Auxiliar técnico/a en obras civiles para la industria petrolera
|Bracero/a
|Cadenero/a de agrimensura
|Cadenero/a de topografía
|Cavador/a de pozos agua
|Cavador/a de zanjas y acequias
|Cavero/a de obras públicas
|Desbrozador/a de tierra
|Obrero/a de redes de acueducto y alcantarillado
|Obrero/a de construcción de represas
|Obrero/a de construcción en ingeniería civil
|Obrero/a de limpieza y recuperación de vías
|Obrero/a de mantenimiento de alcantarillas
|Obrero/a de mantenimiento de carreteras
|Obrero/a de mantenimiento de obras públicas
|Obrero/a de mantenimiento de parques
|Obrero/a de mantenimiento de represas
|Obrero/a de mantenimiento de vías
|Obrero/a de mantenimiento de vías férreas
|Obrero/a de mezcla de concreto para construcción de vías
|Obrero/a de obras públicas
|Obrero/a ferroviario/a de balasto
|Paletero/a de construcción e hidrocarburos
|Paletero/a señalizador/a de vías
|Peón/a de excavación de zanjas
|Portaprisma
93122|Cavador/a de fosas
|Cavador/a de sepulturas
|Obrero/a de servicio funerario
|Obrero/a de servicios de parque cementerio
|Operario/a de cementerio
|Operario/a de exhumación
|Operario/a de inhumación
|Operario/a de mantenimiento de cementerio
|Peón/a de excavación de tumbas
|Sepulturero/a
93130|Apilador/a de material de construcción
|Ayudante de albañil
|Ayudante de albañilería
|Ayudante de carpintería
|Ayudante de construcción
|Ayudante de construcción con materiales tradicionales
|Ayudante de obra
|Ayudante de pintura de construcción
|Ayudante de plomería
|Auxiliar de techado
|Auxiliar técnico/a en obras civiles
|Auxiliar de trabajo en vidrio
|Ayudante instalador/a de divisiones de aluminio
|Ayudante instalador/a de divisiones de baño
|Ayudante instalador/a de gabinetes de baño y cocina
|Ayudante instalador/a de puertas y ventanas de aluminio
|Ayudante instalador/a de vidrios
|Ayudante obrero/a de construcción
|Cargador/a de artesas
|Cargador/a de ladrillos
|Obrero/a de albañilería
|Obrero/a de construcción
|Obrero/a de demolición
|Obrero/a de excavación
|Paletero/a señalizador/a en obras de construcción
93210|Auxiliar de empaque de almacén
|Doblador/a y empacador/a de prendas de vestir
|Embalador/a
|Embalador/a a mano
|Embalador/a de muebles
|Embotellador/a a mano
|Empacador/a a mano
|Empacador/a de abarrotes
|Empacador/a de abarrotes en tienda
|Empacador/a de alfarería
|Empacador/a de cerámica
|Empacador/a de comercio
|Empacador/a de vidrio
|Empacador/a en comercio al por menor
|Empacador/a manual en planta de manufactura
|Envasador/a a mano
|Etiquetador/a a mano de manufactura
|Etiquetador/a de mercancías a mano en tienda
|Etiqueteador/a de manufactura
|Etiqueteador/a de mercancías
|Obrero/a de empaque
|Operario/a de empaque
|Rotulador/a a mano
|Rotulador/a nutricional
93291|Alimentador/a de máquina pulverizadora de pulpa y papel
|Ayudante de aserradero en el procesamiento o transformación de la madera
|Auxiliar de operación en batido de pulpa y papel
|Ayudante de procesamiento de madera
|Ayudante de procesamiento de pulpa y papel
|Ayudante operador/a de batidora de pulpa y papel
|Confeccionador/a de cajas cartón
|Limpiador/a de transportador de pulpa y papel
|Obrero/a de procesamiento de madera
|Obrero/a y ayudante/a en el procesamiento de la madera y producción de pulpa y papel
93292|Amasador/a de arcillas
|Auxiliar de soldadura
|Ayudante de calcinación
|Ayudante de fundición
|Ayudante de horno de tratamiento de metales y minerales
|Ayudante de metalistería
|Ayudante de ornamentación
|Ayudante de procesamiento de metales y minerales
|Ayudante de tratamiento de metales y minerales
|Ayudante en fabricación metálica
|Ayudante en fabricación de productos de metal
|Ayudante de forja
|Ayudante de máquina de trabajo del metal
|Ayudante metalistero/a
|Ayudante metalmecánico/a
|Ayudante de pailería
|Ayudante soldador/a
|Ayudante de soldadura
|Ayudante en vertimiento de metales
|Cargador/a de horno tratamiento metales
|Extractor/a de arcillas
|Lijador/a a mano
|Lijador/a manual de metales y minerales
|Limpiador/a de arcillas
|Obrero/a ayudante en tratamiento de metales y minerales
|Obrero/a de fundición
|Obrero/a enrollador/a de bobinas mano
|Obrero/a en fabricación metálica
93293|Ayudante de fabricación de productos de plástico
|Ayudante de fabricación de productos químicos
|Ayudante de procesamiento químico
|Limpiador/a de alambique en proceso químico
|Limpiador/a de alambique
|Limpiador/a de filtros proceso químico
|Obrero/a de fabricación de plásticos
|Obrero/a en planta química
|Obrero/a y ayudante/a de planta química
|Ayudante de operación en planta de tratamiento de agua potable
|Ayudante de operación en planta de tratamiento de agua residual
|Ayudante de planta química
|Ayudante en procesos químicos
|Obrero/a de instalaciones de gas
|Cargador/a de horno para tratamientos químicos
93294|Almacenista en procesamiento alimentos
|Ayudante de bodega de vinos
|Ayudante de elaboración de alimentos y bebidas
|Ayudante de limpieza y desinfección de envases para alimentos y bebidas
|Ayudante de panadería en procesamiento de alimentos
|Ayudante embalador/a de producción de alimentos y bebidas
|Ayudante envasador/a de productos de alimentos y bebidas
|Ayudante de procesamiento de alimentos y bebidas
|Ayudante en producción y procesamiento de alimentos y bebidas
|Embalador/a de industria conservera
|Lavador/a de botellas en procesamiento de alimentos y bebidas
|Obrero/a ayudante en elaboración de alimentos y bebidas
|Obrero/a de industria vinícola
|Obrero/a de planta de procesamiento de pescados
|Obrero/a de procesamiento de alimentos y bebidas
|Obrero/a de producción de alimentos y bebidas
|Obrero/a de trapiche panelero
|Obrero/a en planta cervecera
|Auxiliar de pastelería de procesamiento de alimentos
|Ayudante de planta industrial de alimentos
93299|Abridor/a limpiador/a de pacas de algodón
|Alimentador/a de máquina procesadora de desperdicios
|Alimentador/a de máquina textil
|Aseador/a de tanques de combustible
|Ayudante de fabricación de calzado
|Ayudante de fabricación de productos de caucho
|Ayudante de fabricación de productos textiles
|Ayudante de horno de fibra de vidrio
|Ayudante de impresión
|Ayudante de manufactura
|Ayudante de mecánica de refrigeración
|Auxiliar de operación de maquinaria
|Ayudante de textiles
|Ayudante operador/a de máquina en fabricación de plástico y caucho
|Cargador/a de máquina de acabado y tinturado
|Clasificador/a de botellas
|Doblador/a de prendas vestir
|Fusionador/a manual de confección
|Lavador/a de botellas a mano
|Lavador/a de fibras a mano
|Lavador/a secador/a de productos de caucho
|Limpiador/a de maquinaria textil
|Limpiador/a de moldes de manufactura de caucho
|Manipulador/a de materiales
|Obrero/a clasificador/a de botellas
|Obrero/a de confección
|Obrero/a de fabricación de calzado
|Obrero/a de fabricación de productos de caucho
|Obrero/a de textiles
|Obrero/a enrollador/a de filamentos mano
|Operario/a de repases textiles
|Operario/a pasahebras
|Patinador/a y lector/a de apoyo en la industria
|Pegador/a de remaches y broches
|Peón/a de fábrica
|Pulidor/a de confecciones
|Sacador/a
|Surtidor/a de tejido
|Talqueador/a
|Trabajador/a de operaciones manuales
|Alimentador/a de máquina de corte de plástico
|Ayudante de fabricación de plástico
|Ayudante Luthier
|Despeluzador/a de textil
|Auxiliar de operaciones manuales
93310|Conductor/a de bicitaxi
|Conductor/a de carreta
|Conductor/a de carro de tracción humana
|Conductor/a de triciclo de pasajeros
|Conductor/a de triciclo de transporte de pasajeros
|Conductor/a de triciclo no motorizado
|Conductor/a de vehículo a pedal
|Conductor/a de velocípedo de transporte
|Mensajero/a en bicicleta
|Repartidor/a en bicicleta
|Silletero/a
93320|Cochero/a guía de turismo
|Cochero/a informador/a turístico/a
|Conductor/a de maquinaria agrícola no motorizada
|Conductor/a de tren de animales
|Conductor/a de vehículo de tracción animal
|Zorrero/a
93331|Auxiliar de carga
|Auxiliar de cargue y descargue
|Auxiliar de vehículo
|Ayudante de almacén
|Ayudante de bodega
|Ayudante de carro macho en industria petrolera
|Ayudante de maquinaria pesada de industria petrolera
|Cargador/a de almacén
|Descargador/a de carga
|Estibador/a manual
|Estrobador/a
|Maletero/a de carga y descarga
|Manejador/a de carga
|Manipulador/a de carga
|Manipulador/a de mercancías
|Auxiliar de cargue y descargue de materiales
|Peón/a de carga
|Tanqueador/a
|Operario/a de cargue y descargue
93332|Cargador/a de buques
|Cargador/a de buques cisterna
|Cargador/a de buques cisterna gases
|Cargador/a de buques cisterna líquidos
|Estibador/a
|Obrero/a de carga buques cisterna gases
|Obrero/a de carga de buques cisterna líquidos
|Obrero/a de carga en buques
|Obrero/a de muelle
|Obrero/a portuario/a
|Obrero/a portuario/a de carga
|Tanquero/a portuario/a
93333|Agente de rampa de transporte aéreo
|Auxiliar de asistencia en tierra
|Auxiliar de carga en aerolínea
|Auxiliar de equipajes de transporte aéreo
|Auxiliar de operaciones terrestres
|Auxiliar de rampa en aeropuerto
|Cargador/a de aviones
|Manipulador/a de equipaje
|Obrero/a de carga de aviones
|Operario/a de carga de transporte aéreo
|Operario/a de equipaje de transporte aéreo
|Operario/a de mantenimiento y limpieza de aeronaves
|Operario/a de rampa aeropuerto
|Operario/a de rampa de transporte aéreo
93334|Auxiliar de descargue
|Auxiliar de transporte
|Ayudante de camión
|Ayudante de camión de trasteos
|Ayudante de carrotanque
|Ayudante de transporte automotor
|Ayudante de trasteos
|Ayudante de vehículo de reparto
|Cargador/a de camiones
|Cargador/a de vehículos de transporte ferroviario
|Cargador/a de vehículos de transporte por carretera
|Carpero/a de vehículos
|Cotero/a
|Obrero/a de carga en empresas de mudanzas
|Auxiliar de mudanzas
|Auxiliar de maquinaria pesada
93340|Ayudante de surtido
|Llenador/a de existencias
|Manejador/a de existencias
|Rellenador/a de estanterías en supermercados
|Reponedor/a de existencias
|Surtidor/a de abarrotes
|Surtidor/a de comestibles
|Surtidor/a de estantería
|Surtidor/a de mercancías
|Surtidor/a de mostrador
|Surtidor/a nocturno/a
94110|Ayudante en comidas rápidas
|Cocinero/a de comidas rápidas
|Cocinero/a de platos rápidos en restaurantes
|Preparador/a de comidas rápidas
|Preparador/a de hamburguesas
|Preparador/a de papa fritas
|Preparador/a de pizzas
94120|Auxiliar de cocina
|Ayudante de cocina
|Ayudante de cocina doméstica
|Ayudante de cocina no doméstica
|Ayudante de cocina y cafetería
|Ayudante de establecimientos de alimentos y bebidas
|Ayudante de la despensa
|Empacador/a de productos de panadería
|Lavador/a de platos a mano
|Lavador/a de platos y utensilios
|Lavaplatos
|Manipulador/a de pescado en procesamiento
|Steward
|Ayudante de cocina fría
95100|Cuidador/a de carros
|Distribuidor/a de folletos
|Embolador/a
|Lavador/a de ventanas de carro en la calle
|Limpiabotas
|Limpiador/a ambulante de ventanas de automóviles
|Lustrabotas
|Lustrador/a de calzado
|Pegador/a de carteles
|Pulidor/a de zapatos
|Recadero/a
|Repartidor/a de folletos en la calle
|Repartidor/a de prensa gratuita en la calle
|Repartidor/a de propaganda
|Vigilante de carros en la calle
|Facilitador/a de zonas de parqueo pago
95200|Buhonero/a
|Lotero/a ambulante
|Paletero/a vendedor/a ambulante
|Vendedor/a ambulante de periódicos
|Vendedor/a ambulante de productos no comestibles
|Vendedor/a de chance callejero
|Vendedor/a de lotería ambulante
|Vendedor/a de periódicos ambulante
|Voceador/a de periódicos
96110|Basurero/a
|Cargador/a de camión de la basura
|Cartonero/a reciclador/a
|Obrero/a de recolección de desechos
|Obrero/a recolector/a de desechos
|Patiero/a de recolección de desechos de hidrocarburos
|Recolector/a de basura
|Recolector/a de material de reciclaje
|Recuperador/a de oficio
96120|Chatarrero/a
|Clasificador/a de basura
|Clasificador/a de desechos
|Clasificador/a de reciclaje
|Comerciante de chatarra
|Reciclador/a
|Seleccionador/a de reciclaje
|Selector/a de residuos
96130|Barrendero/a
|Barrendero/a de áreas públicas
|Barrendero/a de calles
|Barrendero/a de parques
|Escobita
|Escobita barrendero/a
|Limpiador/a de parques
|Rastrillador/a de playa
|Ayudante de mantenimiento de áreas públicas
|Ayudante de mantenimiento de redes de acueducto
|Ayudante de mantenimiento de redes de alcantarillado
|Operario/a de aseo de áreas públicas
|Operario/a de barrido
|Operario/a de barrido y limpieza de áreas públicas
|Operario/a de barrido y limpieza vial
|Operario/a de lavado de áreas públicas
|Operario/a de limpieza de alcantarillas
|Operario/a de limpieza de áreas públicas
96211|Ascensorista
|Auxiliar de ascensor
|Botones
|Equipajero/a
|Maletero/a
|Maletero/a de hotel
|Mandadero/a
|Mandadero/a de tienda
|Operario/a de ascensor
|Repartidor/a de documentos
|Repartidor/a de domicilios
|Repartidor/a de folletos
|Repartidor/a de periódico en establecimientos
|Repartidor/a de prensa en establecimientos
|Repartidor/a de periódicos
96212|Courier
|Mensajero/a
|Mensajero/a cobrador/a
|Mensajero/a courier
|Mensajero/a de cartera
|Mensajero/a de empresa
|Mensajero/a de transportes
|Mensajero/a domiciliario/a
|Mensajero/a externo/a
|Mensajero/a interno/a
|Patinador/a de documentos
96220|Ayudante de bodega de hotel
|Ayudante de bodega de restaurante
|Ayudante de otros oficios
|Trabajador/a a la mano disponible para servir
|Trabajador/a de oficios varios
|Trabajador/a de servicios generales
|Trabajador/a polivalente de labores sencillas
|Utilero/a de hotel
|Todero/a
96240|Acarreador/a de agua
|Recolector/a de leña
|Transportador/a de agua
96250|Distribuidor/a de dinero en cajeros automáticos
|Recolector/a de dinero de aparatos de venta automática
|Recolector/a de monedas de aparatos de servicio telefónico
|Surtidor/a de aparatos de venta automática
96260|Lector/a de contadores de servicios públicos
|Lector/a de medidores
|Lector/a de medidores de servicios públicos
|Registrador/a de medidores de tráfico vehicular
|Registrador/a de tráfico vehicular
96291|Acomodador/a
|Acomodador/a en espectáculos públicos
|Acomodador/a en sala cine
|Acomodador/a en teatro
|Auxiliar de bolera
|Auxiliar de salón de billar
|Auxiliar de salón de bingo
|Auxiliar de parque de diversiones
|Auxiliar de servicios de recreación y deporte
|Boleador/a de tenis
|Caddie de golf
|Caddie de tenis
|Guarda de parque de atracciones
|Orientador/a en eventos
|Proveedor/a de programas de teatro
|Recolector/a de boletos
|Recolector/a de pelotas
|Revisor/a de boletos
|Asistente/a de magia
96292|Auxiliar de mecánica
|Auxiliar de mecánica automotriz
|Auxiliar de taller de mecánica
|Ayudante automotriz
|Ayudante de latonería
|Ayudante de mecánica automotriz
|Ayudante de mecánica diésel
|Ayudante de pintura automotriz
|Ayudante técnico/a de mecánica
|Ayudante técnico/a de mecánica automotriz en industria petrolera
|Llantero/a de montallantas
|Montallantero/a
96299|Auxiliar de estacionamiento
|Auxiliar de guardarropa
|Auxiliar de parqueadero
|Ayudante de parking`;
