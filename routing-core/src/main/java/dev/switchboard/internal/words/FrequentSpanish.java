package dev.switchboard.internal.words;

/** Frequent Spanish words. */
final class FrequentSpanish {

    private FrequentSpanish() {}

    /** As {@link WordWeights} reads them. */
    static String words() {
        return """
                1 necesito necesita necesitamos quiero quiere queremos quisiera saber se sabe conocer ir voy va vamos venir hacer hago
                1 hace haces hecho ver dar dame decir dime tomar poner usar encontrar ayuda ayudar ayudame pregunta preguntas problema
                1 tema cosa cosas algo nada todo toda todos todas mucho mucha muchos muchas mas menos poco pocos muy bien mal bueno
                1 buena mejor nuevo nueva nuevos nuevas viejo grande pequeno correcto cuando cuanto cuanta cuantos cuantas donde quien
                1 quienes porque como hoy manana ayer ahora luego todavia ya siempre nunca otra otro otros otras vez veces antes
                1 despues hasta desde durante entre aqui alli asi tambien solo alguien nadie gente persona hombre mujer amigo dia dias
                1 tiempo hora horas uno dos tres cuatro cinco seis siete ocho nueve diez funciona pasa pasado debo debe deben quedan
                1 queda toca mismo misma primer primera ultimo ultima
                1 tan tanto tanta tantos tantas casi apenas bastante demasiado demasiados quiza quizas acaso tal tales ademas entonces
                1 pues sino aunque mientras segun hacia contra mediante ante bajo tras cada ambos ambas varios varias alguna algun
                1 algunos algunas ninguno ninguna ningun cualquier cualquiera dentro fuera cerca lejos alrededor encima debajo detras
                1 delante adelante atras aparte incluso excepto salvo realmente verdad verdadero falso claro segura exacto exactamente
                1 simplemente solamente normalmente generalmente finalmente especialmente directamente rapidamente pronto anteayer
                1 anoche recien ultimamente actualmente actual once doce trece catorce quince dieciseis diecisiete dieciocho
                1 diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millon millones primero
                1 primeros segundo segunda tercero tercera cuarto quinto ultimos ultimas proximo proxima proximos proximas siguiente
                1 siguientes anterior anteriores mayor menor mejores peor mala malo malos buenos buenas grandes gran pequena pequenos
                1 pequenas vieja alto alta larga largo corto corta importante importantes posible imposible necesario necesaria hizo
                1 hice hacen haciendo hacerlo haria iba fui fueron ido viene vienen vino venido vengo veo ve visto vemos vio dice
                1 dicen dijo dicho digo doy dado dio pongo pone puesto puso tomo toma sabes saben supo sabemos conozco conoce quieres
                1 quieren quise queria podria podrian deberia deberian tuvo tenia tenido haber habia hubo hara estaba estuvo eran
                1 siendo sido sean llega llegar llego llegado salir salgo salido entrar entra seguir sigue sigo parece parecer creo
                1 cree dejar deja dejo dejado empezar empieza comenzar comienza terminar termina acabar acaba volver vuelve vuelto uso
                1 usado utilizar utiliza encuentra encontrado busco busca buscar intento intentar tratar trata ocurrir ocurre pasar
                1 sirve funcionar falta faltan manera modo forma parte partes caso casos ejemplo punto lugar lugares tipo tipos motivo
                1 personas hombres mujeres amigos amiga senor senora chico chica muchacho don ello ella ellas ellos nosotros usted
                1 ustedes vosotros alla aca ahi adios perdon disculpe saludos mediodia medianoche igual iguales diferente diferentes
                1 distinto distinta general normal propio propia solos unico unica cierto cierta total mitad doble
                2 cambiar cambio plan enviar enviado recibir recibido leer escribir hablar llamar oir esperar comprar vender comer
                2 beber dormir vivir quedar traer aprender entender creer pensar sentir olvidar pagar pago pagado cuesta costar precio
                2 dinero ano anos mes meses semana semanas minuto minutos lunes martes miercoles jueves viernes sabado domingo tarde
                2 noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre casa oficina empresa
                2 equipo jefe jefa companero companera empleado empleada trabajo trabajar trabajador cliente hijo hija hijos nino
                2 ninos familia madre padre padres hermano hermana nombre fecha lista numero direccion mensaje carta telefono movil
                2 correo tarjeta papel archivo foto video pelicula musica cancion juego coche tren avion calle ciudad pais mundo agua
                2 comida cafe almuerzo cena desayuno rojo azul verde negro blanco caliente frio temprano rapido lento facil dificil
                2 libre lleno vacio limpio medio fin principio lado arriba abajo izquierda derecha
                2 vida vidas muerte morir murio nacer nacio vive vivo vivido viven amar amor odio odiar feliz triste contento enojado
                2 cansado miedo alegria esperanza sueno suenos idea ideas pensamiento opinion mente cuidado cuidar preocupado preocupa
                2 gusta gustan gustaria gusto encanta deseo desear espero espera pienso piensa pensado siento siente entiendo entiende
                2 comprender comprendo olvide recuerdo recordar recuerda hablo habla hablado hablan llamo llama llamado leo lee leido
                2 escribo escribe escrito oigo escuchar escucha mirar mira miro compro compra comprado vendo vende vendido come comido
                2 bebo bebe duermo duerme aprendo aprende aprendido ensenar trabaja trabajan trabajado pagan pagamos pague cuestan
                2 envie mando mandar mandado recibe recibi recibieron traigo trae traido llevar lleva llevo llevado abrir abre abierto
                2 abierta cerrar cierra cerrado cerrada cambia cambiado cambios mover subir sube bajar caer cae caido correr corre
                2 caminar andar anda viajar volar conducir manejar jugar juega ganar gana ganado perder pierde perdido perdi romper
                2 roto rota cortar cocinar lavar limpiar arreglar reparar construir crear crea anadir agregar quitar sacar meter
                2 guardar mostrar muestra ensena explicar explica contar responder respuesta respuestas contestar preguntar elegir
                2 eleccion decidir decision permitir permite permiten evitar lograr conseguir consigo consigue aceptar ofrecer oferta
                2 compartir reunir conocido visitar visita invitar celebrar cumplir sentarse levantarse mantener tocar tirar coger
                2 servir nacido crecer existir existe comprobar revisar preparar organizar pueblo ciudades paises calles casas hogar
                2 puerta tierra sitio zona camino norte sur oeste plaza barrio abuelo abuela abuelos tio tia primo prima sobrino
                2 marido esposo esposa novio novia hijas hermanos nina ninas vecino vecinos joven jovenes adulto mama papa invitado
                2 pareja casado boda cumpleanos navidad fiesta pascua siglo segundos primavera verano otono invierno diario semanal
                2 mensual anual fechas nombres numeros apellido edad color colores amarillo gris rosa marron naranja blanca negra roja
                2 fuerte debil duro blando seco mojado dulce fresco profundo ancho estrecho delgado gordo bonito bonita hermoso feo
                2 guapo interesante aburrido divertido raro extrano tranquilo ruido luz oscuro caro cara barato rico pobre sano salud
                2 fuerza energia error errores solucion solucionar resultado resultados peligro peligroso seguridad derecho derechos
                2 deber sentido valor cantidad pieza fila tercio porcentaje sociedad historia historias futuro presente calma descanso
                2 interes efecto util listo ocupado publico privado juntos personal directo relacion companeros jefes empleados
                2 empleadas empresas trabajos tarea tareas clientes equipos hoja pagina paginas palabra palabras texto linea lineas
                2 mensajes cartas fotos videos peliculas canciones juegos coches carro autobus archivos
                3 disponible permitido regla reglas politica estado razon sistema pedir pide solicitar solicitud confirmar aprobar
                3 formulario plazo medico doctor escuela curso grupo sala ordenador pantalla internet perro gato jardin cuenta factura
                3 banco seguro idioma pedido producto articulo paquete
                3 calendario cita vacaciones viaje viajes vuelo aeropuerto estacion hotel billete bicicleta motor rueda conductor
                3 trafico accidente policia fuego hospital enfermo enfermedad farmacia medicina dolor cuerpo cabeza pelo ojo ojos
                3 oreja nariz boca diente dientes cuello brazo mano manos dedo pierna piernas pie pies corazon sangre piel espalda
                3 estomago pan mantequilla queso carne pescado pollo arroz patata patatas papas verdura verduras fruta manzana platano
                3 tomate ensalada sopa pastel azucar sal leche huevo huevos cerveza zumo jugo cocina restaurante mesa silla cama
                3 armario lampara ventana pared techo escalera bano ducha nevera vaso taza cuchillo tenedor cuchara botella bolsa
                3 maleta llave llaves ropa pantalon camisa vestido chaqueta abrigo zapato zapatos sombrero parque rio mar lago montana
                3 bosque arbol arboles flor flores hierba piedra cielo sol luna estrella lluvia nieve viento tormenta animal animales
                3 perros gatos pajaro caballo vaca raton cerdo isla playa puente edificio piso planta apartamento habitacion tienda
                3 tiendas mercado supermercado euro euros dolar dolares impuesto impuestos credito economia politico gobierno
                3 presidente ministro partido elecciones ley leyes juez abogado contrato guerra paz ejercito iglesia dios religion
                3 regalo regalos negocio negocios industria fabrica maestro maestra profesor profesora alumno alumna alumnos
                3 estudiante estudiantes universidad estudiar estudio estudios clase clases examen educacion ciencia arte cultura
                3 libro libros periodico revista noticia noticias radio television cine teatro concierto museo camara imagen imagenes
                3 deporte deportes futbol pelota gol jugador club entrenador tenis nadar natacion programa programas datos carpeta red
                3 redes enlace aplicacion tecla teclado maquina aparato tecnologia electricidad gas espanol espanola espana ingles
                3 inglesa inglaterra frances francesa francia aleman alemana alemania italiano italia checo portugues portugal ruso
                3 rusia europa europeo america americano mexico argentina colombia chile peru china chino japon madrid estados unidos
                3 reunion reuniones departamento proyecto proyectos informe documento documentos firma firmar rellenar formularios
                3 servicio servicios tarifa tasa pagos cuentas tarjetas pasaporte visado cancelar reservar reserva contacto
                3 responsable informacion opcion opciones actualizar registro registrar instrucciones requisito requisitos limite
                3 horario norma normas proceso
                """;
    }
}
