import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "Não há nada aqui para você",
  notFoundText: "O endereço não existe, ou você não tem acesso ao que ele mostra.",
  brokenTitle: "Algo falhou do nosso lado",
  brokenText: "O que já estava guardado continua guardado. Tente de novo em um momento.",
  goHome: "Ir para o início",
};
