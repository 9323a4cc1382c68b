/** In drafting, Portuguese only, in the campaign of five organisations that the others do not see. */
import { days, type ExampleLetter } from "./example-letter.ts";
import { asks, headline, letterText, link, paragraph, section } from "./letter-text.ts";

const pt = letterText(
  headline("headline", "Os arquivos do Conselho Exemplo pertencem a quem os pede"),
  paragraph("greeting", "À Presidência do Conselho Exemplo:"),
  paragraph(
    "opening-1",
    "Há quatorze meses o Conselho Exemplo anunciou a abertura de seus arquivos históricos. Até hoje, nenhuma caixa foi aberta, nenhum catálogo foi publicado e nenhum pedido de consulta recebeu resposta de mérito.",
  ),
  section("section-1", "O que aconteceu desde o anúncio"),
  paragraph(
    "facts-01",
    "Nossas cinco organizações apresentaram, em conjunto, 38 pedidos de acesso. Vinte e nove foram respondidos com a mesma frase: “documentação em processo de avaliação”. Os outros nove seguem sem resposta. Em nenhum caso se informou quem avalia, com que critérios nem até quando.",
  ),
  paragraph(
    "facts-02",
    "Um arquivo fechado não é neutro. Quem pesquisa perde os prazos de seu trabalho, quem foi afetado por uma decisão não consegue conhecê-la, e a imprensa fica obrigada a escolher entre a versão oficial e o silêncio.",
  ),
  paragraph(
    "facts-03",
    "Reconhecemos que há documentos que exigem cuidado, sobretudo os que contêm dados de vítimas. Por isso mesmo os critérios devem ser públicos: só se pode discutir uma exceção quando a regra está escrita. O levantamento completo está em ",
    link("nosso relatório", "https://arquivos.rede-exemplo.example/levantamento"),
    ".",
  ),
  section("section-2", "O que pedimos"),
  asks(
    paragraph("asks-001", "Que o Conselho publique, em noventa dias, o catálogo do acervo, mesmo que incompleto."),
    paragraph(
      "asks-002",
      "Que toda negativa indique o documento, o motivo, o prazo da restrição e a pessoa responsável por ela.",
    ),
    paragraph(
      "asks-003",
      "Que os dados de vítimas sejam protegidos por tarja, e não pela retenção do documento inteiro.",
    ),
    paragraph("asks-004", "Que uma comissão com participação externa revise as restrições a cada dois anos."),
  ),
  paragraph(
    "closing1",
    "O anúncio do Conselho foi uma boa notícia. Escrevemos para que volte a ser uma. Nossas equipes podem colaborar na descrição do acervo, sem custo, a partir do mês que vem.",
  ),
  paragraph("farewell", "Respeitosamente,"),
);

export const openArchives: ExampleLetter = {
  key: "open-archives",
  campaign: "open-archives",
  kind: "letter",
  title: "Carta sobre os arquivos do Conselho Exemplo",
  recipients: ["Presidência do Conselho Exemplo"],
  category: "access-to-information",
  languages: ["pt"],
  draftedBy: "IEL",
  texts: { pt },
  story: { started: days(9) },
  answers: [],
};
