/* jy-roster-value.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-value.h"

#include <string.h>

#include "jy-date.h"
#include "jy-text.h"

/* Excel counts days from here; its 1900 has a 29 February, so days before March 1900 differ. */
#define EXCEL_DAY_0 693594u /* 1899-12-30 as a Julian day of GLib */
#define EXCEL_FIRST 61.0    /* 1 March 1900 */
#define MAX_WORD 200        /* bytes; longer is no name of a group */
#define EXCEL_LAST 109575.0 /* 31 December 2199 */

/* Words with "|" between them, folded; the longest that fits goes first where several could. */
/* clang-format off */
static const struct
{
  JyGroup group;
  const char *words;
} group_words[] = {
  { JY_GROUP_HYPERTENSION, "高血压|高血压患者|高血压病|高血压病人|原发性高血压|hypertension" },
  { JY_GROUP_DIABETES,
    "2型糖尿病|糖尿病|糖尿病患者|2型糖尿病患者|ii型糖尿病|ii型糖尿病患者|二型糖尿病|糖尿病病人|type2diabetes|"
    "diabetes" },
  { JY_GROUP_MENTAL_DISORDER,
    "严重精神障碍|严重精神障碍患者|重性精神病|重性精神疾病|重性精神病患者|重性精神疾病患者|重精|精神病|精神障碍|"
    "精神障碍患者|精神病患者|严重精神病|重症精神病|重精患者|精神分裂症|severementaldisorder" },
  { JY_GROUP_TUBERCULOSIS, "肺结核|肺结核患者|结核病|结核|结核病患者|肺结核病|tuberculosis" },
  { JY_GROUP_COPD, "慢阻肺|慢阻肺病|慢阻肺患者|慢阻肺病患者|慢性阻塞性肺疾病|慢性阻塞性肺病|copd" },
  { JY_GROUP_DISABLED, "残疾|残疾人|残疾人员|残疾人群|disabled" },
  { JY_GROUP_MATERNAL, "孕产妇|孕妇|产妇|孕产|怀孕|pregnantorpostpartum|maternal" },
  { JY_GROUP_BEDRIDDEN, "长期卧床|卧床|卧床病人|长期卧床病人|长期卧床老人|卧床老人|失能|失能老人|bedridden" },
  { JY_GROUP_EMPTY_NEST, "空巢|空巢老人|独居老人|孤寡老人|独居|oldpeoplelivingalone" },
  { JY_GROUP_VETERAN_CARE, "优抚|优抚对象|优扶|优扶对象|退役军人|烈属|军烈属|entitledveteransandfamilies" },
  { JY_GROUP_FAMILY_PLANNING,
    "计生特殊|计生特殊家庭|计划生育特殊家庭|计划生育特殊|计生特扶|计生家庭|失独|失独家庭|计生特殊人员|"
    "familyplanningspecialfamily" },
  { JY_GROUP_POVERTY,
    "脱贫|脱贫人口|脱贫户|建档立卡|建档立卡贫困|建档立卡贫困户|建档立卡贫困人口|贫困户|贫困人口|已脱贫|贫困|"
    "建卡贫困户|脱贫人员|建档立卡户|liftedoutofpoverty" },
  { JY_GROUP_DIBAO, "低保|低保户|低保对象|低保人员|低保家庭|最低生活保障|subsistenceallowance" },
  { JY_GROUP_TEKUN, "特困|五保|五保户|特困人员|特困供养|特困供养人员|五保老人|特困户|supporteddestitute" },
  { JY_GROUP_HIGH_RISK, "高危|高危人群|合并严重并发症|highriskorcomplications" },
  { JY_GROUP_ATTENTION, "需关注|需关注人群|亚健康|亚健康人群|高危因素人群|needsattention" },
  { JY_GROUP_OTHER_CHRONIC,
    "其他慢性病|其他慢病|慢性病|慢病|慢病患者|慢性病患者|慢性病人群|冠心病|脑卒中|中风|脑梗|脑梗死|恶性肿瘤|肿瘤|"
    "癌症|慢性肾病|哮喘|肝炎|高血脂|痛风|otherchronicdisease" },
  { JY_GROUP_OTHER_KEY, "重点人群|其他重点人群|重点人员|otherkeyperson" },
  { JY_GROUP_ELDERLY,
    "老年人|65岁以上老年人|65岁及以上老年人|65岁以上|65岁及以上|老人|65岁老年人|65岁以上老人|老年|65orolder" },
  { JY_GROUP_OLDEST_OLD, "高龄|高龄老人|80岁以上老人|80岁以上|80岁及以上|80orolder" },
  { JY_GROUP_CHILD,
    "0-6岁儿童|06岁儿童|0~6岁儿童|0—6岁儿童|0–6岁儿童|儿童|婴幼儿|0-3岁儿童|0-36个月儿童|新生儿|幼儿|"
    "childrenaged0–6" },
  { JY_GROUP_NONE,
    "一般人群|普通人群|健康人群|健康普通人群|健康|无|否|正常|没有|普通|一般|其他人群|其他|无慢病|无慢性病|-|—|/|"
    "none|general" },
};

static const char yes_words[] =
  "|是|有|√|✓|✔|☑|v|y|yes|1|true|已签|已签约|签约|已|对|●|⊙|signed|在签|有效|";
static const char no_words[] =
  "|否|无|×|✗|✘|x|n|no|0|false|未|未签|未签约|没有|没签|不|不是|-|—|/|notsigned|解约|已解约|失效|";

static const struct
{
  const char *word; /* part of what the cell says */
  int channel;
} channel_words[] = {
  { "体检", 6 }, { "卫康室", 5 }, { "居委会", 5 }, { "村委会", 5 }, { "社区组织", 5 }, { "街道", 5 },
  { "创文", 4 }, { "创卫", 4 }, { "入户", 3 }, { "上门", 3 }, { "团队", 3 }, { "重点", 2 },
  { "门诊", 1 }, { "住院", 1 }, { "中心", 1 }, { "到院", 1 }, { "卫生室", 1 }, { "自主", 1 },
  { "①", 1 }, { "②", 2 }, { "③", 3 }, { "④", 4 }, { "⑤", 5 }, { "⑥", 6 },
};
/* clang-format on */

static gboolean
is_listed (const char *words, const char *word)
{
  g_autofree char *marked = g_strconcat ("|", word, "|", NULL);

  return strstr (words, marked) != NULL;
}

JyRosterAnswer
jy_roster_value_get_answer (const char *text)
{
  g_autofree char *word = jy_text_fold (text);

  if (*word == '\0')
    return JY_ROSTER_ANSWER_NONE;
  if (strchr (word, '|') != NULL)
    return JY_ROSTER_ANSWER_OTHER;
  if (is_listed (yes_words, word))
    return JY_ROSTER_ANSWER_YES;

  return is_listed (no_words, word) ? JY_ROSTER_ANSWER_NO : JY_ROSTER_ANSWER_OTHER;
}

int
jy_roster_value_get_sex (const char *text)
{
  g_autofree char *word = jy_text_fold (text);

  if (strchr (word, '|') != NULL || *word == '\0')
    return 0;
  if (is_listed ("|男|男性|1|m|male|1男|1.男|", word))
    return 1;

  return is_listed ("|女|女性|2|f|female|2女|2.女|", word) ? 2 : 0;
}

int
jy_roster_value_get_channel (const char *text)
{
  g_autofree char *clean = jy_text_clean (text);

  if (clean[0] >= '1' && clean[0] <= '6' && !g_ascii_isdigit (clean[1]))
    return clean[0] - '0';
  for (gsize i = 0; i < G_N_ELEMENTS (channel_words); i++)
    if (strstr (clean, channel_words[i].word) != NULL)
      return channel_words[i].channel;

  return 0;
}

/* The groups by their words; made once. */
static GHashTable *
get_group_table (void)
{
  static gsize made;
  static GHashTable *table;

  if (g_once_init_enter (&made))
    {
      table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (gsize i = 0; i < G_N_ELEMENTS (group_words); i++)
        {
          g_auto (GStrv) words = g_strsplit (group_words[i].words, "|", -1);

          for (char **word = words; *word != NULL; word++)
            g_hash_table_insert (table, jy_text_fold (*word),
                                 GUINT_TO_POINTER (group_words[i].group));
        }
      g_once_init_leave (&made, 1);
    }

  return table;
}

gboolean
jy_roster_value_find_group (const char *word, JyGroup *group)
{
  g_autofree char *key = jy_text_fold (word);

  *group = GPOINTER_TO_UINT (g_hash_table_lookup (get_group_table (), key));
  return *group != JY_GROUP_NONE;
}

/* Adds the groups of words written without anything between them.  Returns: whether all of @word
 * was understood */
static gboolean
take_apart (const char *word, JyGroup *groups)
{
  JyGroup found = JY_GROUP_NONE;

  while (*word != '\0')
    {
      const char *end = word + strlen (word);
      gpointer group = NULL;

      while (end > word)
        {
          g_autofree char *part = g_strndup (word, end - word);

          if (g_hash_table_lookup_extended (get_group_table (), part, NULL, &group))
            break;
          end = g_utf8_prev_char (end);
        }
      if (end == word)
        return FALSE;

      found |= GPOINTER_TO_UINT (group);
      word = end;
    }

  *groups |= found;
  return TRUE;
}

JyGroup
jy_roster_value_get_groups (const char *text, char **unknown)
{
  g_autofree char *clean = jy_text_clean (text);
  g_auto (GStrv) words = NULL;
  g_autoptr (GString) rest = g_string_new (NULL);
  JyGroup groups = JY_GROUP_NONE;

  for (char *p = clean; *p != '\0'; p++) /* the marks of one byte */
    if (strchr (",;|+&.\t\n", *p) != NULL)
      *p = ' ';

  {
    g_autoptr (GString) marks = g_string_new (clean);

    g_string_replace (marks, "、", " ", 0);
    g_string_replace (marks, "。", " ", 0);
    g_string_replace (marks, "和", " ", 0);
    g_string_replace (marks, "/", " ", 0);
    words = g_strsplit (marks->str, " ", -1);
  }

  for (char **word = words; *word != NULL; word++)
    {
      g_autofree char *key = jy_text_fold (*word);

      if (key[strspn (key, "0123456789()")] == '\0') /* of a list: 1. 2. */
        continue;
      if (strlen (key) > MAX_WORD || !take_apart (key, &groups))
        g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", *word);
    }

  *unknown = rest->len > 0 ? g_strdup (rest->str) : NULL;
  return groups;
}

/* The day that Excel shows for the number @serial. */
static gboolean
date_from_serial (double serial, GDate *date)
{
  if (!(serial >= EXCEL_FIRST && serial < EXCEL_LAST + 1))
    return FALSE;

  g_date_set_julian (date, EXCEL_DAY_0 + (guint32) serial);
  return TRUE;
}

gboolean
jy_roster_value_get_date (const JyTableCell *cell, const GDate *today, GDate *date)
{
  char *end;
  double number;

  g_date_clear (date, 1);
  if (cell->kind == JY_TABLE_DATE && g_date_valid (&cell->date))
    {
      *date = cell->date;
      return TRUE;
    }
  if (jy_date_parse (cell->text, today, date) && strlen (cell->text) >= 6)
    return TRUE;

  /* Also as a text: 46286 is a day that was pasted without its format. */
  g_date_clear (date, 1);
  number = g_ascii_strtod (cell->text, &end);
  return end != cell->text && *end == '\0' && date_from_serial (number, date);
}

guint8
jy_roster_value_get_date_form (const JyTableCell *cell)
{
  static const char *const marks[] = { "-", "/", ".", "年" };
  const char *rest = cell->text;

  if (cell->kind == JY_TABLE_DATE)
    return 1;
  if (cell->kind == JY_TABLE_NUMBER)
    return 2;

  while (g_ascii_isdigit (*rest))
    rest++;
  if (*rest == '\0')
    return 3;
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (rest, marks[i]))
      return (guint8) (4 + i);

  return JY_ROSTER_N_DATE_FORMS - 1;
}

char *
jy_roster_value_dup_name (const char *text)
{
  char *clean = jy_text_clean (text);
  char *to = clean;

  for (const char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c != ' ' && g_unichar_get_script (c) != G_UNICODE_SCRIPT_HAN && c != 0xb7)
        return clean;
    }
  for (const char *p = clean; *p != '\0'; p++)
    if (*p != ' ')
      *to++ = *p;
  *to = '\0';

  return clean;
}
