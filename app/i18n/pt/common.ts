import type { common as lead } from "../es/common.ts";

export const common: typeof lead = {
  notFoundTitle: "Aqui não há nada para você",
  notFoundText: "O endereço não existe, ou você não tem acesso ao que ele mostra.",
  brokenTitle: "Algo falhou do nosso lado",
  brokenText: "O que já estava salvo continua salvo. Tente de novo em um momento.",
  goHome: "Ir para o início",

  example: "EXEMPLO",
  exampleMeaning: "Rede de exemplo: suas organizações de trabalho e suas pessoas são inventadas",
  skipToContent: "Ir para o conteúdo",
  mainNavigation: "Principal",
  desk: "Mesa",
  campaigns: "Campanhas",
  organisations: "Organizações",
  admin: "Administração",

  connection: { connecting: "Conectando…", connected: "Conectado", offline: "Sem conexão" },
  connectionMeaning: {
    connecting: "Procurando o servidor.",
    connected: "O que outras pessoas fizerem aparece aqui na hora.",
    offline:
      "Você continua vendo o que chegou por último. O que escrever em uma carta fica guardado neste aparelho e é enviado na volta.",
  },

  yourMenu: "Sua conta e por quem você age",
  actFor: "Agir por",
  actingFor: (organisation: string) => `Você age por ${organisation}`,
  noSeat: "Sem assento em uma organização",
  coordinator: "Coordenação",
  administrator: "Administração",
  account: "Sua conta",
  signOut: "Sair",

  closesIn: (time: string) => `Fecha em ${time}`,
  deadlinePassed: "O prazo terminou",
  inYourTime: (moment: string) => `${moment} no seu horário`,
  save: "Salvar",
};
