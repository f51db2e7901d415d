/* jy-demo-assessment.c - quotas, a score card of the centre's own, points given by hand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-period.h"
#include "jy-score.h"
#include "jy-setting.h"
#include "jy-store-quotas.h"
#include "jy-store-settings.h"
#include "jy-work-scores.h"

#define REWARD "1000" /* fen a household */

/* What was decided for the year: most have the rate of the centre. */
/* clang-format off */
static const struct
{
  int sign_percent;
  int fulfil_percent;
  const char *note;
} decided[] = {
  { 45, -1, "老旧小区集中，重点推进" },
  { -1, 96, "示范片区" },
  { 28, -1, "外出务工人员多" },
};

/* The cards the program comes with, in the order of jy_score_defaults: what is in a database of the
 * demonstration does not hang on the language of the day. */
static const struct
{
  const char *subject;
  const char *block;
  const char *name;
} items[] = {
  { JY_SCORE_OF_TEAM, "组织管理", "团队公示、下社区计划完成率" },
  { JY_SCORE_OF_TEAM, "组织管理", "档案整理归档规范" },
  { JY_SCORE_OF_TEAM, "签约数量", "签约率" },
  { JY_SCORE_OF_TEAM, "签约数量", "重点人群签约率" },
  { JY_SCORE_OF_TEAM, "签约质量", "签约真实率" },
  { JY_SCORE_OF_TEAM, "签约质量", "协议填写规范" },
  { JY_SCORE_OF_TEAM, "签约质量", "续约率" },
  { JY_SCORE_OF_TEAM, "履约与分类管理", "履约率" },
  { JY_SCORE_OF_TEAM, "履约与分类管理", "慢性病规范管理率" },
  { JY_SCORE_OF_TEAM, "履约与分类管理", "老年人健康管理率" },
  { JY_SCORE_OF_TEAM, "履约与分类管理", "两周复访、转诊随访及时率" },
  { JY_SCORE_OF_TEAM, "效果", "满意度" },
  { JY_SCORE_OF_TEAM, "效果", "血压、血糖控制率" },
  { JY_SCORE_OF_COMMITTEE, "签约数量", "签约率" },
  { JY_SCORE_OF_COMMITTEE, "组织管理", "宣传动员，发放告知书、一封信和联系卡，引导居民" },
  { JY_SCORE_OF_COMMITTEE, "组织管理", "卫康室设施齐全、环境整洁" },
};
/* clang-format on */

static GDate
get_year_start (const JyDemo *self)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 1, g_date_get_year (&self->today));
  return day;
}

static gboolean
write_quota (JyDemo *self, gint64 area, gint64 team, gsize which, int households, GError **error)
{
  const JyStoredQuota quota = { .id = jy_store_new_id (self->store),
                                .area = area,
                                .team = team,
                                .from_on = get_year_start (self),
                                .persons = -1,
                                .households = households,
                                .sign_percent = decided[which].sign_percent,
                                .fulfil_percent = decided[which].fulfil_percent,
                                .note = (char *) decided[which].note };

  return jy_store_insert_quota (self->store, &quota, error);
}

/* The first communities, and some of the teams. */
static gboolean
write_quotas (JyDemo *self, GError **error)
{
  gint64 last = 0;
  gsize n = 0;

  for (guint i = 0; i < self->places->len && n < G_N_ELEMENTS (decided); i++)
    {
      const JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, i);
      int households = *place->n_households * 35 / 100;

      if (place->community == last)
        continue;
      last = place->community;
      if (!write_quota (self, last, 0, n++, households, error))
        return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (decided); i++)
    if (self->teams[i * 2].id != 0 && !write_quota (self, 0, self->teams[i * 2].id, i, -1, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_reward (JyDemo *self, GError **error)
{
  const JyStoredSetting setting = { .id = jy_store_new_id (self->store),
                                    .name = (char *) JY_SETTING_REWARD_PER_HOUSEHOLD,
                                    .from_on = get_year_start (self),
                                    .value = (char *) REWARD };

  return jy_store_insert_setting (self->store, &setting, error);
}

/* What was given for an item in a period: most get nearly all. */
static gboolean
write_mark (JyDemo *self,
            const JyStoredScoreItem *item,
            gint64 unit,
            const JyPeriod *period,
            int number,
            GError **error)
{
  g_autofree char *text = jy_period_dup_text (period);
  g_autofree char *evidence = g_strdup_printf ("督导记录第 %d 号", number);
  int lost = jy_demo_weigh (self->rand, (const int[]){ 5, 3, 2 }, 3) * 50;
  const JyStoredScoreMark mark = { .id = jy_store_new_id (self->store),
                                   .score_item = item->id,
                                   .unit = unit,
                                   .period = text,
                                   .points = item->points - lost,
                                   .note = (char *) (lost > 0 ? "个别资料不全" : "符合要求"),
                                   .evidence = evidence };

  return jy_store_insert_score_mark (self->store, &mark, error);
}

/* In this quarter and the one before. */
static gboolean
write_marks (
  JyDemo *self, const JyStoredScoreItem *item, const gint64 *units, gsize n, GError **error)
{
  JyPeriod now, before;

  if (!g_str_equal (item->rule, JY_SCORE_GIVEN))
    return TRUE;

  jy_period_set_quarter (&now, &self->today);
  jy_period_get_previous (&now, &before);
  for (gsize i = 0; i < n; i++)
    if (units[i] != 0 &&
        (!write_mark (self, item, units[i], &before, item->position * 10 + (int) i, error) ||
         !write_mark (self, item, units[i], &now, item->position * 10 + (int) i + 100, error)))
      return FALSE;

  return TRUE;
}

/* Gives the item its Chinese words. */
static void
name_item (JyStoredScoreItem *item, const char *subject, guint n)
{
  for (gsize i = 0; i < G_N_ELEMENTS (items); i++)
    if (g_str_equal (items[i].subject, subject) && n-- == 0)
      {
        g_free (item->block);
        g_free (item->name);
        item->block = g_strdup (items[i].block);
        item->name = g_strdup (items[i].name);
        return;
      }

  g_assert_not_reached (); /* the default card has grown: its new item needs words here */
}

/* The card of @subject that the program comes with, as the centre's own of this year. */
static gboolean
write_card (JyDemo *self, const char *subject, const gint64 *units, gsize n, GError **error)
{
  JyStoredScoreCard card = { .id = jy_store_new_id (self->store),
                             .subject = (char *) subject,
                             .from_on = get_year_start (self) };
  g_autoptr (JyStoredScoreCard) before = NULL;
  g_autoptr (GPtrArray) list =
    jy_score_items_read (self->store, subject, &card.from_on, &before, error);

  if (list == NULL || !jy_store_insert_score_card (self->store, &card, error))
    return FALSE;

  for (guint i = 0; i < list->len; i++)
    {
      JyStoredScoreItem *item = list->pdata[i];

      item->id = jy_store_new_id (self->store);
      item->score_card = card.id;
      name_item (item, subject, i);
      if (!jy_store_insert_score_item (self->store, item, error) ||
          !write_marks (self, item, units, n, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
jy_demo_write_assessment (JyDemo *self, GError **error)
{
  g_autoptr (GArray) communities = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 teams[JY_DEMO_N_TEAMS];
  gint64 last = 0;

  for (gsize i = 0; i < JY_DEMO_N_TEAMS; i++)
    teams[i] = self->teams[i].id;
  for (guint i = 0; i < self->places->len; i++)
    {
      gint64 community = g_array_index (self->places, JyDemoPlace, i).community;

      if (community != last)
        g_array_append_val (communities, community);
      last = community;
    }

  return write_quotas (self, error) && write_reward (self, error) &&
         write_card (self, JY_SCORE_OF_TEAM, teams, G_N_ELEMENTS (teams), error) &&
         write_card (self, JY_SCORE_OF_COMMITTEE, (const gint64 *) (gpointer) communities->data,
                     communities->len, error) &&
         jy_demo_write_logbooks (self, error);
}
