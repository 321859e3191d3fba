import { listWords } from '../../tools/text/word-set.ts';

/** Names by which chats and blogs write small pictures, `:tada:`; the ones that people use most. */
const NAMES = `
  smile 😄 smiley 😃 grin 😁 grinning 😀 laughing 😆 satisfied 😆 joy 😂 rofl 🤣 wink 😉 blush 😊 slightly_smiling_face 🙂
  heart_eyes 😍 kissing_heart 😘 yum 😋 stuck_out_tongue 😛 stuck_out_tongue_winking_eye 😜 sunglasses 😎 smirk 😏
  neutral_face 😐 expressionless 😑 unamused 😒 sweat_smile 😅 sweat 😓 pensive 😔 confused 😕 worried 😟 cry 😢 sob 😭
  scream 😱 angry 😠 rage 😡 flushed 😳 dizzy_face 😵 sleeping 😴 sleepy 😪 mask 😷 thinking 🤔 roll_eyes 🙄 nerd_face 🤓
  innocent 😇 relieved 😌 relaxed ☺️ disappointed 😞 hushed 😯 open_mouth 😮 astonished 😲 upside_down_face 🙃
  +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 wave 👋 pray 🙏 muscle 💪 point_right 👉 point_left 👈
  point_up ☝️ point_down 👇 raised_hands 🙌 fist ✊ punch 👊 raising_hand 🙋 shrug 🤷 facepalm 🤦 eyes 👀
  heart ❤️ broken_heart 💔 blue_heart 💙 green_heart 💚 yellow_heart 💛 purple_heart 💜 sparkling_heart 💖 star ⭐ star2 🌟
  sparkles ✨ fire 🔥 boom 💥 zap ⚡ tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 birthday 🎂 trophy 🏆 medal_sports 🏅 100 💯
  rocket 🚀 airplane ✈️ car 🚗 bus 🚌 bike 🚲 ship 🚢 ferry ⛴️ anchor ⚓ train 🚋 house 🏠 hospital 🏥 school 🏫 tent ⛺
  sunny ☀️ cloud ☁️ umbrella ☔ snowflake ❄️ rainbow 🌈 moon 🌔 ocean 🌊 earth_americas 🌎 earth_africa 🌍 earth_asia 🌏
  globe_with_meridians 🌐 sunflower 🌻 rose 🌹 tulip 🌷 cherry_blossom 🌸 seedling 🌱 evergreen_tree 🌲 herb 🌿 maple_leaf 🍁
  coffee ☕ tea 🍵 beer 🍺 beers 🍻 wine_glass 🍷 pizza 🍕 hamburger 🍔 cake 🍰 apple 🍎 bread 🍞 fork_and_knife 🍴
  dog 🐶 cat 🐱 mouse 🐭 bear 🐻 panda_face 🐼 penguin 🐧 bird 🐦 fish 🐟 whale 🐳 snake 🐍 bug 🐛 bee 🐝 turtle 🐢 octopus 🐙
  warning ⚠️ exclamation ❗ question ❓ grey_question ❔ bangbang ‼️ interrobang ⁉️ no_entry ⛔ no_entry_sign 🚫 x ❌
  white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ recycle ♻️ construction 🚧 rotating_light 🚨
  bulb 💡 bell 🔔 lock 🔒 unlock 🔓 mag 🔍 pushpin 📌 round_pushpin 📍 paperclip 📎 scissors ✂️ pencil 📝
  memo 📝 pencil2 ✏️ book 📖 books 📚 bookmark 🔖 newspaper 📰 envelope ✉️ telephone ☎️ iphone 📱 computer 💻
  tv 📺 camera 📷 movie_camera 🎥 clapper 🎬 microphone 🎤 headphones 🎧 musical_note 🎵 notes 🎶 art 🎨 game_die 🎲
  video_game 🎮 soccer ⚽ basketball 🏀 calendar 📅 clock3 🕒 hourglass ⌛ alarm_clock ⏰ moneybag 💰 dollar 💵
  chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 bar_chart 📊 clipboard 📋 file_folder 📁 package 📦 wrench 🔧
  hammer 🔨 gear ⚙️ shield 🛡️ triangular_flag_on_post 🚩 arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ 
  speech_balloon 💬 thought_balloon 💭 mega 📣 loudspeaker 📢 ghost 👻 skull 💀 robot 🤖 alien 👽 crown 👑 gem 💎 ring 💍
`;

export const EMOJI: ReadonlyMap<string, string> = new Map(
  listWords(NAMES).flatMap((name, at, words): [string, string][] =>
    at % 2 === 0 ? [[name, words[at + 1] ?? '']] : [],
  ),
);
