/* jy-demo-name.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-name.h"

#include "jy-demo-random.h"

/* The most frequent first. */
static const char *const surnames[] = {
  "刘",   "陈", "李", "王", "周", "张", "黄", "谭", "杨", "罗", "彭", "唐", "龙", "胡", "吴",
  "曾",   "肖", "何", "谢", "邓", "蒋", "易", "贺", "郭", "文", "朱", "徐", "曹", "袁", "汤",
  "欧阳", "钟", "廖", "尹", "赵", "钱", "孙", "戴", "宋", "邹", "段", "夏", "姚", "向", "颜",
  "石",   "许", "沈", "冯", "高", "林", "梁", "郑", "卢", "苏", "吕", "单", "仇", "区", "尉迟",
};

typedef struct
{
  int until_year; /* of birth */
  const char *male;
  const char *female;
  int two_per_mille; /* given names of two characters */
} Fashion;

/* clang-format off */
static const Fashion fashions[] = {
  { 1965, "国华德福寿富贵生根荣祥庆海金水木春林松柏长明志忠义仁正光耀祖发全有才厚",
          "秀桂兰英珍玉莲梅凤翠菊香芳秋月花淑云桃娥贞爱莉素冬元满细", 800 },
  { 1985, "伟强军勇斌波辉鹏涛平志刚健峰磊亮建文武新民卫东红星学友利剑雄洪胜",
          "丽敏静燕艳红霞娟玲芬萍琴娜婷英华慧兰芳群晓春蓉莉琼凤莲丹", 560 },
  { 2000, "鹏飞杰超俊毅凯旭阳帆浩翔宇晨博文思远志豪立成亚明佳伟",
          "婷婷倩雪莹佳颖慧雅文思琪玲玉洁琳欣悦璐瑶菲菲蕾晶", 620 },
  { 9999, "浩宇轩子涵博文俊杰晨泽睿天佑家豪一鸣皓梓沐辰奕嘉言煜景行",
          "子涵欣怡雨婷诗梓萱梦瑶佳思琪若曦可馨一诺语桐沐芷晴妍", 880 },
};
/* clang-format on */

static const char *const prefixes[] = { "130", "131", "133", "135", "136", "137",
                                        "138", "139", "150", "152", "158", "159",
                                        "173", "177", "180", "187", "189", "199" };

static const char *const streets[] = { "建设路", "人民路", "新华路", "东湖路", "学林路",
                                       "文化路", "红旗路", "车站路", "钻石路", "荷叶塘路" };

static const char *const away_places[] = { "广东深圳", "广东东莞", "广东广州", "湖南长沙",
                                           "浙江义乌", "福建泉州", "上海",     "江苏苏州" };

/* Counties next to ours: people who married or moved here. */
static const char *const other_counties[] = { "430202", "430211", "430221", "430223",
                                              "430224", "430321", "430122" };

const char *
jy_demo_pick_surname (GRand *rand)
{
  int weights[G_N_ELEMENTS (surnames)];

  for (gsize i = 0; i < G_N_ELEMENTS (surnames); i++)
    weights[i] = 20000 / ((int) i + 8);

  return surnames[jy_demo_weigh (rand, weights, G_N_ELEMENTS (surnames))];
}

char *
jy_demo_make_name (GRand *rand, const char *surname, int sex, int birth_year)
{
  GString *name = g_string_new (surname);
  const Fashion *fashion = fashions;
  const char *characters;

  while (birth_year >= fashion->until_year)
    fashion++;
  characters = sex == 1 ? fashion->male : fashion->female;

  g_string_append_unichar (name, jy_demo_pick_character (rand, characters));
  if (jy_demo_chance (rand, fashion->two_per_mille))
    g_string_append_unichar (name, jy_demo_pick_character (rand, characters));

  return g_string_free (name, FALSE);
}

void
jy_demo_make_phone (GRand *rand, char phone[JY_DEMO_PHONE_SIZE])
{
  g_snprintf (phone, JY_DEMO_PHONE_SIZE, "%s%08d",
              jy_demo_pick_text (rand, prefixes, G_N_ELEMENTS (prefixes)),
              jy_demo_between (rand, 0, 99999999));
}

void
jy_demo_make_id_number (
  GRand *rand, GHashTable *used, int sex, const GDate *born, char number[JY_ID_NUMBER_SIZE])
{
  const char *county = jy_demo_chance (rand, 900)
                         ? JY_DEMO_COUNTY
                         : jy_demo_pick_text (rand, other_counties, G_N_ELEMENTS (other_counties));
  int sequence;
  gsize key;

  do /* 500 numbers a day and sex are left, some hundred times more than are needed */
    {
      sequence = jy_demo_between (rand, 0, 499) * 2 + (sex == 1 ? 1 : 0);
      key = (gsize) g_date_get_julian (born) * 1000 + (gsize) sequence;
    }
  while (sequence == 0 || !g_hash_table_add (used, GSIZE_TO_POINTER (key)));

  g_snprintf (number, JY_ID_NUMBER_SIZE, "%s%04d%02d%02d%03d", county, (int) g_date_get_year (born),
              (int) g_date_get_month (born), (int) g_date_get_day (born), sequence);
  number[JY_ID_NUMBER_SIZE - 2] = jy_id_number_get_check (number);
  number[JY_ID_NUMBER_SIZE - 1] = '\0';
}

char *
jy_demo_make_address (GRand *rand, const char *area, gboolean is_village)
{
  if (is_village)
    return g_strdup_printf ("%s%d号", area, jy_demo_between (rand, 1, 160));

  return g_strdup_printf ("%s%d号%d栋%d%02d室",
                          jy_demo_pick_text (rand, streets, G_N_ELEMENTS (streets)),
                          jy_demo_between (rand, 1, 160), jy_demo_between (rand, 1, 20),
                          jy_demo_between (rand, 1, 11), jy_demo_between (rand, 1, 4));
}

const char *
jy_demo_pick_away_place (GRand *rand)
{
  return jy_demo_pick_text (rand, away_places, G_N_ELEMENTS (away_places));
}
