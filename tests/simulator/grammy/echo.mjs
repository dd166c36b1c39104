// An echo bot with buttons and pictures. Usage: node echo.mjs URL TOKEN polling|webhook
import { createServer } from "node:http";
import { Bot, InlineKeyboard, InputFile, webhookCallback } from "grammy";

const [url, token, way] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot: url } });

bot.command("start", (ctx) => ctx.reply("Om Swastiastu"));
bot.on("message:photo", async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${url}/file/bot${token}/${file.file_path}`);
  await ctx.replyWithPhoto(new InputFile(new Uint8Array(await answer.arrayBuffer()), "gema.png"), { caption: "Gema" });
});
bot.on("message:text", (ctx) =>
  ctx.reply(`<b>Gema:</b> ${ctx.message.text}`, {
    parse_mode: "HTML",
    reply_markup: new InlineKeyboard().text("Sudah", "done"),
  }),
);
bot.callbackQuery("done", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Siap", show_alert: true });
  await ctx.editMessageText("Selesai");
});

if (way === "webhook") {
  const server = createServer(webhookCallback(bot, "http", { secretToken: "rahasia" }));
  server.listen(0, "127.0.0.1", () =>
    bot.api.setWebhook(`http://127.0.0.1:${server.address().port}/`, { secret_token: "rahasia" }),
  );
} else {
  bot.start();
}
