/* jy-relation.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-relation.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-text.h"

/* clang-format off */
const JyChoice jy_relations[] = {
  { "02", N_("Head of household") },
  { "10", N_("Spouse") },           { "11", N_("Husband") },           { "12", N_("Wife") },
  { "20", N_("Son") },              { "21", N_("Only son") },          { "22", N_("Eldest son") },
  { "23", N_("Second son") },       { "24", N_("Third son") },         { "25", N_("Fourth son") },
  { "26", N_("Fifth son") },        { "27", N_("Adoptive or step-son") },
  { "28", N_("Son-in-law") },       { "29", N_("Other son") },
  { "30", N_("Daughter") },         { "31", N_("Only daughter") },     { "32", N_("Eldest daughter") },
  { "33", N_("Second daughter") },  { "34", N_("Third daughter") },    { "35", N_("Fourth daughter") },
  { "36", N_("Fifth daughter") },   { "37", N_("Adoptive or step-daughter") },
  { "38", N_("Daughter-in-law") },  { "39", N_("Other daughter") },
  { "40", N_("Grandchild") },       { "41", N_("Grandson") },          { "42", N_("Granddaughter") },
  { "43", N_("Daughter's son") },   { "44", N_("Daughter's daughter") },
  { "45", N_("Grandson's wife") },  { "46", N_("Granddaughter's husband") },
  { "47", N_("Great-grandson") },   { "48", N_("Great-granddaughter") },
  { "49", N_("Other grandchild") },
  { "50", N_("Parent") },           { "51", N_("Father") },            { "52", N_("Mother") },
  { "53", N_("Husband's father") }, { "54", N_("Husband's mother") },
  { "55", N_("Wife's father") },    { "56", N_("Wife's mother") },
  { "57", N_("Step- or adoptive father") }, { "58", N_("Step- or adoptive mother") },
  { "59", N_("Other parent") },
  { "60", N_("Grandparent") },      { "61", N_("Father's father") },   { "62", N_("Father's mother") },
  { "63", N_("Mother's father") },  { "64", N_("Mother's mother") },
  { "65", N_("Spouse's grandparent") },
  { "66", N_("Great-grandfather") }, { "67", N_("Great-grandmother") },
  { "68", N_("Spouse's great-grandparent") }, { "69", N_("Other grandparent") },
  { "70", N_("Brother or sister") }, { "71", N_("Elder brother") },
  { "72", N_("Elder brother's wife") }, { "73", N_("Younger brother") },
  { "74", N_("Younger brother's wife") }, { "75", N_("Elder sister") },
  { "76", N_("Elder sister's husband") }, { "77", N_("Younger sister") },
  { "78", N_("Younger sister's husband") }, { "79", N_("Other brother or sister") },
  { "80", N_("Other") },
  { "81", N_("Father's elder brother") }, { "82", N_("Father's elder brother's wife") },
  { "83", N_("Father's younger brother") }, { "84", N_("Father's younger brother's wife") },
  { "85", N_("Mother's brother") }, { "86", N_("Mother's brother's wife") },
  { "87", N_("Mother's sister's husband") }, { "88", N_("Mother's sister") },
  { "89", N_("Father's sister's husband") }, { "90", N_("Father's sister") },
  { "91", N_("Cousin of the same name") }, { "92", N_("Cousin") },
  { "93", N_("Brother's son") },    { "94", N_("Brother's daughter") },
  { "95", N_("Sister's son") },     { "96", N_("Sister's daughter") },
  { "97", N_("Other relative") },   { "99", N_("Not related") },
  { NULL },
};

const JyChoice jy_common_relations[] = {
  { "02", N_("Head of household") }, { "10", N_("Spouse") },
  { "20", N_("Son") },               { "30", N_("Daughter") },
  { "38", N_("Daughter-in-law") },   { "28", N_("Son-in-law") },
  { "41", N_("Grandson") },          { "42", N_("Granddaughter") },
  { "43", N_("Daughter's son") },    { "44", N_("Daughter's daughter") },
  { "51", N_("Father") },            { "52", N_("Mother") },
  { "61", N_("Father's father") },   { "62", N_("Father's mother") },
  { "73", N_("Younger brother") },   { "77", N_("Younger sister") },
  { "97", N_("Other relative") },    { "99", N_("Not related") },
  { NULL },
};

static const char males[] =
  "11 20 21 22 23 24 25 26 27 28 29 41 43 46 47 51 53 55 57 61 63 66 71 73 76 78 81 83 85 87 89 93 95";
static const char females[] =
  "12 30 31 32 33 34 35 36 37 38 39 42 44 45 48 52 54 56 58 62 64 67 72 74 75 77 82 84 86 88 90 94 96";

/* A word may mean one thing of a man and another of a woman; without the sex it means nothing
 * then.  Folded forms. */
static const struct
{
  const char *words; /* parted by blanks */
  const char *male;
  const char *female; /* NULL: the same */
} meanings[] = {
  { "户主 本人 自己 家长 户主本人 本户户主", "02", NULL },
  { "配偶 爱人 伴侣 夫妻 夫妇", "10", NULL },
  { "夫 丈夫 老公 夫君 女户主丈夫", "11", NULL },
  { "妻 妻子 老婆 媳妇子 内人", "12", NULL },
  { "子 儿子 儿 男孩 儿郎", "20", NULL },
  { "独子 独生子", "21", NULL },
  { "长子 大儿子 大儿 长儿", "22", NULL },
  { "次子 二子 二儿子 二儿", "23", NULL },
  { "三子 三儿子 三儿", "24", NULL },
  { "四子 四儿子 四儿", "25", NULL },
  { "五子 五儿子 五儿", "26", NULL },
  { "养子 继子 养子或继子", "27", NULL },
  { "女婿 婿 姑爷", "28", NULL },
  { "其他儿子 小儿子 小儿 幺儿 六子", "29", NULL },
  { "女 女儿 闺女 女孩 姑娘", "30", NULL },
  { "独女 独生女", "31", NULL },
  { "长女 大女儿 大女", "32", NULL },
  { "次女 二女 二女儿", "33", NULL },
  { "三女 三女儿", "34", NULL },
  { "四女 四女儿", "35", NULL },
  { "五女 五女儿", "36", NULL },
  { "养女 继女 养女或继女", "37", NULL },
  { "儿媳 媳妇 儿媳妇 媳 儿妇", "38", NULL },
  { "其他女儿 小女儿 小女 幺女 六女", "39", NULL },
  { "子女 儿女 孩子 小孩 之子女", "20", "30" },
  { "独生子女", "21", "31" },
  { "长子女", "22", "32" },
  { "孙子 孙 长孙 次孙 孙儿 男孙", "41", NULL },
  { "孙女 孙女儿 长孙女 次孙女 女孙", "42", NULL },
  { "外孙 外孙子 外孙儿", "43", NULL },
  { "外孙女 外孙女儿", "44", NULL },
  { "孙媳 孙媳妇 外孙媳妇 孙媳妇或外孙媳妇", "45", NULL },
  { "孙女婿 孙婿 外孙女婿 孙女婿或外孙女婿", "46", NULL },
  { "曾孙 曾孙子 重孙 重孙子 外曾孙子 曾孙子或外曾孙子", "47", NULL },
  { "曾孙女 重孙女 外曾孙女 曾孙女或外曾孙女", "48", NULL },
  { "孙子女 孙辈 孙子孙女 孙子、孙女 孙子或孙女 孙子女或外孙子女", "41", "42" },
  { "外孙子女", "43", "44" },
  { "父 父亲 爸爸 爸 爹 老父", "51", NULL },
  { "母 母亲 妈妈 妈 娘 老母", "52", NULL },
  { "父母 双亲", "51", "52" },
  { "公公 家公", "53", NULL },
  { "婆婆 家婆", "54", NULL },
  { "公婆", "53", "54" },
  { "岳父 丈人 岳丈", "55", NULL },
  { "岳母 丈母娘 丈母", "56", NULL },
  { "岳父母", "55", "56" },
  { "继父 养父 继父或养父", "57", NULL },
  { "继母 养母 继母或养母", "58", NULL },
  { "祖父 爷爷 爷 嗲嗲", "61", NULL },
  { "祖母 奶奶 奶 娭毑", "62", NULL },
  { "祖父母 爷爷奶奶", "61", "62" },
  { "外祖父 外公 姥爷", "63", NULL },
  { "外祖母 外婆 姥姥", "64", NULL },
  { "外祖父母", "63", "64" },
  { "曾祖父 太爷爷 太公", "66", NULL },
  { "曾祖母 太奶奶 太婆", "67", NULL },
  { "兄 哥 哥哥 大哥 二哥", "71", NULL },
  { "嫂 嫂子 大嫂", "72", NULL },
  { "弟 弟弟 二弟 小弟 大弟", "73", NULL },
  { "弟媳 弟妹 弟媳妇 弟妇", "74", NULL },
  { "姐 姐姐 大姐 二姐", "75", NULL },
  { "姐夫", "76", NULL },
  { "妹 妹妹 大妹 二妹 小妹", "77", NULL },
  { "妹夫 妹婿", "78", NULL },
  { "兄弟", "73", NULL },
  { "姐妹 姊妹", "77", NULL },
  { "兄弟姐妹 兄弟姊妹 弟妹兄姐", "70", NULL },
  { "伯父 伯伯 大伯", "81", NULL },
  { "伯母 大娘 大妈", "82", NULL },
  { "叔父 叔叔 叔", "83", NULL },
  { "婶母 婶婶 婶", "84", NULL },
  { "舅父 舅舅 舅", "85", NULL },
  { "舅母 舅妈", "86", NULL },
  { "姨父 姨夫 姨爹", "87", NULL },
  { "姨母 姨妈 姨 小姨", "88", NULL },
  { "姑父 姑夫 姑爹", "89", NULL },
  { "姑母 姑妈 姑姑 姑", "90", NULL },
  { "堂兄弟 堂姐妹 堂兄 堂弟 堂姐 堂妹", "91", NULL },
  { "表兄弟 表姐妹 表兄 表弟 表姐 表妹", "92", NULL },
  { "侄子 侄 侄儿", "93", NULL },
  { "侄女", "94", NULL },
  { "外甥 甥", "95", NULL },
  { "外甥女 甥女", "96", NULL },
  { "亲属 亲戚 其他亲属 其他亲戚 侄媳 侄媳妇 亲家", "97", NULL },
  { "其他 其它", "80", NULL },
  { "非亲属 其他非亲属 保姆 租户 房客 同住 朋友 雇工 集体户 挂靠 空挂户", "99", NULL },
};
/* clang-format on */

const char *
jy_relation_get_name (const char *code)
{
  return jy_choice_get_name (jy_relations, code);
}

/* Whether @word is one of @words, which blanks part. */
static gboolean
is_among (const char *words, const char *word)
{
  gsize length = strlen (word);

  for (const char *found = strstr (words, word); found != NULL && length > 0;
       found = strstr (found + 1, word))
    if ((found == words || found[-1] == ' ') && (found[length] == ' ' || found[length] == '\0'))
      return TRUE;

  return FALSE;
}

int
jy_relation_get_sex (const char *code)
{
  if (code == NULL)
    return 0;
  if (is_among (males, code))
    return 1;
  return is_among (females, code) ? 2 : 0;
}

static const char *
find_word (const char *word, int sex)
{
  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    if (is_among (meanings[i].words, word))
      {
        if (meanings[i].female == NULL || sex == 1)
          return meanings[i].male;
        return sex == 2 ? meanings[i].female : NULL;
      }

  return NULL;
}

const char *
jy_relation_parse (const char *text, int sex)
{
  g_autofree char *folded = jy_text_fold (text);
  const char *word = folded;
  const JyChoice *choice = jy_choice_find (jy_relations, folded);
  char *bracket = strchr (folded, '(');
  const char *code;

  if (choice != NULL)
    return choice->code;

  if (bracket != NULL && bracket != folded) /* 子(养子): what stands before says enough */
    *bracket = '\0';
  code = find_word (word, sex);
  if (code == NULL && g_str_has_prefix (word, "之")) /* 之妻 */
    code = find_word (word + strlen ("之"), sex);
  if (code == NULL && g_str_has_prefix (word, "户主")) /* 户主之妻, 户主的母亲 */
    {
      word += strlen ("户主");
      if (g_str_has_prefix (word, "之") || g_str_has_prefix (word, "的"))
        word += strlen ("之");
      code = find_word (word, sex);
    }

  return code;
}
