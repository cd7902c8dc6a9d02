"""What people here type first when they are asked for a passphrase, so what is guessed first; without accents."""

_COMMONEST_FIRST = """
contrasena contrasenya clave claves secreto secreta password hola holahola adios admin usuario prueba pruebas ejemplo
entrar acceso abrir abretesesamo ordenador portatil internet wifi correo qwerty asdf espana espanol espanola madrid
barcelona murcia valencia sevilla alicante albacete cartagena lorca yecla jumilla region pueblo aldea villa ciudad
plaza barrio calle casa casas campo huerta sierra monte castillo iglesia ayuntamiento concejalia servicios sociales
social voluntario voluntaria voluntarios voluntariado fieldkit mesa camilla mesacamilla brasero soledad aislamiento
vecino vecina vecinos vecindad cuidado cuidados mayores mayor oficina estacion datos test encuesta formulario
realmadrid atletico barca betis futbol campeon equipo messi ronaldo cristiano campeones
maria carmen ana isabel dolores pilar josefa teresa rosa antonia laura cristina marta elena lucia francisca mercedes
luisa rosario concepcion sara paula juana raquel manuela julia beatriz patricia silvia encarnacion andrea rocio irene
angela monica sofia amparo alba consuelo remedios fatima nuria sonia inmaculada natalia susana yolanda margarita claudia
lola pepa paqui conchi mari loli toni chelo maite begona esperanza
antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pedro angel pablo sergio
fernando luis jorge alberto alvaro diego adrian raul ivan ruben enrique ramon vicente oscar andres joaquin santiago
eduardo victor mario roberto jaime ignacio marcos hugo martin lucas nicolas pepe paco manolo nacho quique kiko curro
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez
romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega
delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes tomas guardiola abellan herrero olivares
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves
viernes sabado domingo primavera verano otono invierno navidad reyes feria fiesta fiestas vendimia semana santa
uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil primero segundo tercero
amor amores cielo vida corazon carino guapa guapo princesa princesita chiquita chiquito bebe nino nina hijo hija hijos
mama papa padre madre abuelo abuela abuelos hermano hermana primo prima tio tia familia amigo amiga amigos amistad
tequiero tequieromucho teamo teamomucho miamor mivida feliz felicidad alegria suerte paz libertad dios jesucristo
virgen angel estrella luna sol mar playa verde azul rojo roja negro negra blanco blanca amarillo rosa gris
perro perra gato gata pajaro caballo toro toros vaca leon tigre lobo oso conejo pollo gallina burro mosca
agua vino vinos monastrell uva uvas pan leche queso aceite oliva olivo tomate patata patatas arroz paella gachas
migas naranja limon manzana pera almendra cafe cerveza tapa tapas comida cena desayuno cocina
silla sillas sillon sofa cama puerta ventana llave llaves coche moto bici tren avion barco radio tele television
telefono movil libro libros papel lapiz boli cuaderno escuela colegio instituto profesor profesora maestro maestra
medico medica enfermera hospital salud farmacia trabajo empresa dinero euro euros banco tienda mercado bar
dia noche manana tarde hoy ayer siempre nunca ahora luego todo todos nada algo mucho mucha poco poca muy mas menos
bueno buena malo mala grande pequeno pequena nuevo nueva viejo vieja bonito bonita lindo linda alto alta bajo baja
gracias favor perdon bienvenido bienvenida buenos buenas noches tardes dias
el la los las un una unos unas de del al en con sin por para sobre entre hasta desde y o ni que como cuando donde
quien porque pero si no yo tu mi mis su sus nos se lo le les me te es son soy eres esta este esto estoy estamos ser
estar tener tengo tiene hacer hago hace ir voy va vamos ver veo venir viene vengo dar doy querer quiero quiere poder
puedo puede saber sabe decir digo dice llegar llega hablar comer beber dormir vivir cantar bailar jugar
"""
COMMON = _COMMONEST_FIRST.split()
