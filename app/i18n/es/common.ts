export const common = {
  notFoundTitle: "Aquí no hay nada para ti",
  notFoundText: "La dirección no existe, o no tienes acceso a lo que muestra.",
  brokenTitle: "Algo falló de nuestro lado",
  brokenText: "Lo que ya estaba guardado sigue guardado. Vuelve a intentarlo en un momento.",
  goHome: "Ir al inicio",

  example: "EJEMPLO",
  exampleMeaning: "Red de ejemplo: sus organizaciones de trabajo y sus personas son inventadas",
  skipToContent: "Ir al contenido",
  mainNavigation: "Principal",
  desk: "Escritorio",
  campaigns: "Campañas",
  organisations: "Organizaciones",
  admin: "Administración",

  connection: { connecting: "Conectando…", connected: "Conectado", offline: "Sin conexión" },
  connectionMeaning: {
    connecting: "Buscando al servidor.",
    connected: "Lo que hagan otras personas aparece aquí al momento.",
    offline:
      "Sigues viendo lo último que llegó. Lo que escribas en una carta se guarda en este equipo y se envía al volver.",
  },

  yourMenu: "Tu cuenta y por quién actúas",
  actFor: "Actuar por",
  actingFor: (organisation: string) => `Actúas por ${organisation}`,
  noSeat: "Sin asiento en una organización",
  coordinator: "Coordinación",
  administrator: "Administración",
  account: "Tu cuenta",
  signOut: "Cerrar sesión",

  closesIn: (time: string) => `Cierra en ${time}`,
  deadlinePassed: "El plazo terminó",
  inYourTime: (moment: string) => `${moment} en tu hora`,
  save: "Guardar",
};
