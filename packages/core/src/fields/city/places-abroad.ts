/**
 * Countries and those of their cities that leads name, one country a line: `country;other names|city;…`. They are left
 * as written, and never taken for the misspelling of a municipality. A city that is also a municipality (Madrid,
 * Monterrey) counts as the municipality, with a flag. Common knowledge, 2026; extend as leads name more.
 */
export const placesAbroadTable = `
Venezuela;Venez;República Bolivariana de Venezuela|Caracas;Maracaibo;Valencia;Barquisimeto;BQTO;Maracay;Ciudad Guayana;Puerto Ordaz;San Cristóbal;San Antonio del Táchira;Táchira;Zulia;Maturín;Mérida;Barinas;Cumaná;Barcelona;Puerto La Cruz;Petare;Guarenas;Guatire;Los Teques;Coro;Punto Fijo;Cabimas;Ciudad Ojeda;Acarigua;Guanare;Valera;Trujillo;El Tigre;Porlamar;San Felipe;Ureña;Machiques;Carora;Carúpano;Calabozo;San Juan de los Morros
Ecuador|Quito;Guayaquil;Cuenca;Santo Domingo;Machala;Manta;Portoviejo;Ambato;Riobamba;Loja;Ibarra;Esmeraldas;Tulcán;Lago Agrio;Nueva Loja;Otavalo;Latacunga;Quevedo
Perú|Lima;Arequipa;Trujillo;Chiclayo;Piura;Iquitos;Cusco;Cuzco;Huancayo;Tacna;Callao;Chimbote
Panamá|Ciudad de Panamá;Colón;David;La Chorrera;Chitré;San Miguelito;Arraiján
Brasil;Brazil|São Paulo;Río de Janeiro;Brasilia;Manaus;Manaos;Tabatinga;Salvador;Fortaleza;Curitiba;Porto Alegre;Recife;Belo Horizonte
Chile|Santiago;Santiago de Chile;Valparaíso;Viña del Mar;Concepción;Antofagasta;Iquique;Temuco;La Serena;Rancagua
Argentina|Buenos Aires;Córdoba;Rosario;Mendoza;La Plata;Mar del Plata;Salta;Tucumán
México;Méjico|Ciudad de México;CDMX;México DF;Guadalajara;Monterrey;Puebla;Tijuana;Cancún;Mérida;Querétaro;Toluca;León;Juárez;Ciudad Juárez;Veracruz;Acapulco;Oaxaca;Chihuahua
Estados Unidos;Estados Unidos de América;USA;U.S.A.;EEUU;EE.UU.;United States|Miami;Orlando;Tampa;Nueva York;New York;NYC;New Jersey;Nueva Jersey;Houston;Dallas;Austin;Atlanta;Boston;Chicago;Los Ángeles;San Francisco;San Diego;San Antonio;Las Vegas;Washington;Washington D.C.;Charlotte;Denver;Phoenix;Seattle;Fort Lauderdale;Doral;Kissimmee;Hialeah;Texas;California;Filadelfia;Philadelphia
España;Spain|Madrid;Barcelona;Valencia;Sevilla;Zaragoza;Málaga;Murcia;Palma de Mallorca;Bilbao;Alicante;Córdoba;Valladolid;Vigo;Gijón;Granada;Toledo;Salamanca;Tenerife;Las Palmas;Almería;Logroño
Canadá|Toronto;Montreal;Vancouver;Ottawa;Calgary;Quebec;Edmonton;Winnipeg
Costa Rica|San José;Heredia;Alajuela;Limón
Bolivia|La Paz;Santa Cruz;Santa Cruz de la Sierra;Cochabamba;Sucre;Oruro;Tarija
Uruguay|Montevideo;Punta del Este
Paraguay|Asunción;Ciudad del Este
Guatemala|Ciudad de Guatemala;Quetzaltenango
Honduras|Tegucigalpa;San Pedro Sula
Nicaragua|Managua
El Salvador|San Salvador
República Dominicana;Rep Dominicana|Santo Domingo;Punta Cana;Santiago de los Caballeros
Puerto Rico|San Juan;Ponce;Bayamón
Cuba|La Habana;Santiago de Cuba
Aruba|Oranjestad
Curazao;Curaçao|Willemstad
Francia;France|París;Lyon;Marsella;Niza;Burdeos;Toulouse
Italia;Italy|Roma;Milán;Milano;Turín;Nápoles;Florencia;Venecia;Génova;Bolonia
Alemania;Germany|Berlín;Múnich;Hamburgo;Frankfurt;Colonia;Stuttgart;Düsseldorf
Reino Unido;Inglaterra;United Kingdom|Londres;London;Manchester;Birmingham;Liverpool;Edimburgo
Portugal|Lisboa;Oporto
Suiza;Switzerland|Ginebra;Zúrich;Berna;Basilea
Bélgica|Bruselas;Amberes
Países Bajos;Holanda|Ámsterdam;Rotterdam
Australia|Sídney;Sydney;Melbourne;Brisbane;Perth
China|Pekín;Shanghái;Hong Kong
Japón|Tokio;Tokyo
Irlanda|Dublín
Emiratos Árabes Unidos|Dubái;Dubai
Israel|Tel Aviv;Jerusalén
`;
