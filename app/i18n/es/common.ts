export const common = {
  notFoundTitle: "Aquí no hay nada para ti",
  notFoundText: "La dirección no existe, o no tienes acceso a lo que muestra.",
  brokenTitle: "Algo falló de nuestro lado",
  brokenText: "Lo que ya estaba guardado sigue guardado. Vuelve a intentarlo en un momento.",
  goHome: "Ir al inicio",
};
