/**
 * Employers of Colombia that many people work for, in their own spelling, and other spellings that mean them without doubt
 * (compared without case, accents and punctuation). One a line: `name|alias|alias`. An acronym stays an acronym, a name
 * stays a name: no alias turns one into the other. Public knowledge: the names they trade under. 2026-11.
 */
const rows = `
SENA|s e n a
EPM
Bancolombia
Colsubsidio
Rappi
Davivienda
Banco Davivienda
Ecopetrol
Avianca
LATAM
LATAM Airlines
Satena
Wingo
Éxito
Grupo Éxito
Almacenes Éxito
Carulla
Surtimax
Olímpica
Supertiendas Olímpica
Supertiendas y Droguerías Olímpica
Jumbo
Metro Cencosud
Cencosud
Homecenter
Sodimac
Falabella
Alkosto
Ktronix
Makro
PriceSmart
Colsanitas
D1
Tiendas D1
Tiendas Ara
Jerónimo Martins
OXXO
Claro
Claro Colombia
Movistar
Tigo
Tigo UNE
WOM
Telefónica
DIRECTV
Grupo Nutresa
Nutresa
Alpina
Alquería
Colanta
Postobón
Bavaria
Coca-Cola
Coca-Cola FEMSA
PepsiCo
Nestlé
Nestlé de Colombia
Quala
Bimbo
Productos Ramo
Colombina
Zenú
Argos
Cementos Argos
Grupo Argos
Cemex
Celsia
ISA
Isagén
Enel
Enel Colombia
Codensa
Emgesa
Emcali
Electricaribe
Afinia
Vanti
Promigas
Surtigas
Terpel
Primax
Drummond
Cerrejón
Glencore
Pacific Rubiales
Frontera Energy
Halliburton
Schlumberger
Weatherford
Baker Hughes
Bancóldex
Banco de Bogotá
Banco de Occidente
Banco de la República
Banco Popular
Banco AV Villas
AV Villas
Banco Caja Social
Banco Agrario
Banco Agrario de Colombia
Banco Falabella
Banco Pichincha
Banco GNB Sudameris
Banco Santander
Bancamía
Banco W
Bancoomeva
Coomeva
BBVA
BBVA Colombia
Scotiabank Colpatria
Colpatria
Itaú
Citibank
Nequi
DaviPlata
Grupo Aval
SURA
Seguros SURA
EPS SURA
Suramericana
Grupo SURA
Seguros Bolívar
Seguros del Estado
Seguros Mundial
Mapfre
Liberty Seguros
Allianz
Fasecolda
Positiva
Colpensiones
Porvenir
Protección
Colfondos
Skandia
Compensar
Cafam
Comfama
Comfandi
Comfenalco
Comfenalco Antioquia
Comfenalco Valle
Comfenalco Santander
Comfenalco Tolima
Comfamiliar
Comfamiliar Risaralda
Comfacauca
Comfaoriente
Comfanorte
Comfacor
Comfasucre
Comfaguajira
Comfachocó
Comfaboy
Comfacundi
Cajacopi
Famisanar
EPS Famisanar
Nueva EPS
Sanitas
EPS Sanitas
Salud Total
Salud Total EPS
Compensar EPS
Coosalud
Mutual Ser
Capital Salud
Savia Salud
Asmet Salud
Emssanar
Aliansalud
Colmédica
Medimás
Cafesalud
Cruz Roja Colombiana
Defensa Civil Colombiana
Cruz Verde
Droguerías Cruz Verde
La Rebaja
Drogas La Rebaja
Copservir
Copidrogas
Audifarma
Locatel
Farmatodo
Servientrega
Interrapidísimo
Inter Rapidísimo
Coordinadora
Coordinadora Mercantil
TCC
Deprisa
Envía
DHL
FedEx
UPS
4-72|472
Teleperformance
Atento
Konecta
Sitel
Emtelco
Sutherland
Concentrix
Uber
DiDi
inDrive
Cabify
MercadoLibre
Mercado Libre
Amazon
Google
Microsoft
IBM
IBM Colombia
IBM de Colombia
HP
LG
Samsung
Oracle
SAP
Accenture
Deloitte
KPMG
PwC
McKinsey
Globant
Sodexo
Aramark
Securitas
Prosegur
Brink's|brinks
Fortox
G4S
Adecco
Manpower
ManpowerGroup
Crepes & Waffles|crepes y waffles
Frisby
El Corral
Hamburguesas El Corral
McDonald's|mcdonalds|mc donalds|mc donald s
Arcos Dorados
KFC
Starbucks
Juan Valdez
Arturo Calle
Studio F
Koaj
Totto
Leonisa
Avon
Yanbal
Belcorp
Tecnoquímicas
Genfar
Bayer
Pfizer
Unilever
P&G
Procter & Gamble
Colgate-Palmolive
Johnson & Johnson
Kimberly-Clark
Grupo Familia
3M
Siemens
ABB
Renault
Renault Sofasa
Sofasa
Chevrolet
Auteco
Incolmotos Yamaha
Corficolombiana
Odinsa
Conconcreto
Amarilo
Marval
Cusezar
Constructora Bolívar
Constructora Colpatria
Manuelita
Ingenio Manuelita
Incauca
Riopaila Castilla
Ingenio Mayagüez
Mayagüez
RCN
RCN Radio
RCN Televisión
Caracol
Caracol Radio
Caracol Televisión
El Tiempo
El Espectador
El Colombiano
El Heraldo
GE Healthcare
GE Healthcare Colombia
TransMilenio
Metro de Medellín
Metro de Bogotá
Metrocali
Federación Nacional de Cafeteros
Federación Nacional de Cafeteros de Colombia
Fondo Nacional del Ahorro
Acueducto de Bogotá
EAAB
Empresas Públicas de Medellín
Empresa de Acueducto y Alcantarillado de Bogotá
Empresa de Telecomunicaciones de Bogotá
ETB
ICBF
DIAN
DANE
IDU
IDRD
IDARTES
ICETEX
ICFES
ICA
INVIMA
INPEC
USPEC
IGAC
IDEAM
DNP
ANLA
ANH
UNP
UGPP
ADRES
CVC
CORMACARENA
INVÍAS
MinTIC
Servicio Nacional de Aprendizaje
Instituto Colombiano de Bienestar Familiar
Policía Nacional
Policía Nacional de Colombia
Ejército Nacional
Ejército Nacional de Colombia
Ejército de Colombia
Armada Nacional
Armada de Colombia
Armada Nacional de Colombia
Fuerza Aérea Colombiana
Fuerza Aeroespacial Colombiana
Fuerzas Militares
Fuerzas Militares de Colombia
Fiscalía General de la Nación
Procuraduría General de la Nación
Contraloría General de la República
Defensoría del Pueblo
Rama Judicial
Registraduría Nacional
Registraduría Nacional del Estado Civil
Senado
Senado de la República
Cámara de Representantes
Congreso de la República
Presidencia de la República
Parques Nacionales Naturales
Parques Nacionales Naturales de Colombia
Migración Colombia
Medicina Legal
Universidad Nacional
Universidad Nacional de Colombia
Universidad Pedagógica
Universidad Distrital
Universidad Javeriana
Universidad Externado
Universidad del Rosario
Universidad Jorge Tadeo Lozano
Universidad de La Sabana
Universidad de La Salle
UNIMINUTO
UNAL
iNNpulsa
iNNpulsa Colombia
Almacenes La 14
Aerocivil
Aeronáutica Civil
Casa Luker
Cerro Matoso
Colcafé
Coltejer
Cruz Roja
Defensa Civil
Domino's Pizza|dominos pizza
Efecty
Fabricato
Haceb
Industrias Haceb
Juriscoop
Kokoriko
Mac Pollo
Metrosalud
Monómeros
Pintuco
Pizza Hut
Sandwich Qbano
SuperGiros
Tecnoglass
Superintendencia de Industria y Comercio
`;
/** First in each row the name, then what else means it. */
export const employerRows = (): string[][] =>
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
