/* jy-demo-callbacks.c - call-backs: most teams are content with theirs, one has to put things right
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"
#include "jy-demo-services.h"
#include "jy-sample.h"
#include "jy-store-callback-sheets.h"

#define SIZE 20 /* call sheets of a sample */

/**
 * Round:
 * @days_ago: when it was drawn; from some days ago on everybody was called
 * @is_weak: not all signings are authentic
 * @is_rechecked: what was ordered then was put right
 */
typedef struct
{
  gsize team;
  int days_ago;
  gboolean is_weak;
  gboolean is_rechecked;
} Round;

static const Round rounds[] = {
  { 0, 115, FALSE, FALSE }, { 2, 115, FALSE, FALSE }, { 5, 114, TRUE, TRUE },
  { 0, 24, FALSE, FALSE },  { 2, 24, TRUE, FALSE },   { 4, 24, FALSE, FALSE },
  { 6, 24, FALSE, FALSE },  { 3, 1, FALSE, FALSE },
};

/* Of 1,000 calls, or answers. */
#define REACHED 880
#define LOST 350 /* of those not reached */
#define AUTHENTIC 985
#define AUTHENTIC_WEAK 760
#define SATISFIED 955
#define KNOWS 900
#define SERVED 850

static int
answer (JyDemo *self, int per_mille)
{
  return jy_demo_chance (self->rand, per_mille) ? JY_ANSWER_YES
         : jy_demo_chance (self->rand, 600)     ? JY_ANSWER_NO
                                                : JY_ANSWER_UNCLEAR;
}

static void
answer_all (JyDemo *self, JyCallbackAnswers *answers, gboolean is_weak)
{
  answers->contact = JY_CONTACT_REACHED;
  answers->says_signed = answer (self, is_weak ? AUTHENTIC_WEAK : AUTHENTIC);
  if (answers->says_signed == JY_ANSWER_NO)
    return;

  answers->knows_doctor = answer (self, KNOWS);
  answers->matches_record = answer (self, AUTHENTIC);
  answers->has_agreement = answer (self, KNOWS);
  answers->n_services = jy_demo_between (self->rand, 0, 5);
  answers->examined = answer (self, SERVED);
  answers->followed_up = answer (self, SERVED);
  answers->measured = answer (self, SERVED);
  answers->satisfaction = jy_demo_chance (self->rand, SATISFIED)
                            ? JY_SATISFACTION_GOOD
                            : jy_demo_between (self->rand, 2, 3);
}

static gboolean
write_sheet (
  JyDemo *self, JyStoredCallback *sheet, const GDate *called_on, gboolean is_weak, GError **error)
{
  gboolean is_over = g_date_compare (called_on, &self->today) < 0;

  sheet->id = jy_store_new_id (self->store);
  sheet->answers.n_services = -1;
  if (is_over)
    sheet->called_on = *called_on;
  if (is_over && jy_demo_chance (self->rand, REACHED))
    answer_all (self, &sheet->answers, is_weak);
  else if (is_over)
    sheet->answers.contact =
      jy_demo_chance (self->rand, LOST) ? JY_CONTACT_LOST : JY_CONTACT_UNANSWERED;

  return jy_store_insert_callback (self->store, sheet, error);
}

/* @agreements: (out) (element-type gint64): of each resident who can be called
 * Returns: (transfer full) (element-type gint64): these residents */
static GArray *
list_callable (const GArray *candidates, GHashTable *agreements)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < candidates->len; i++)
    {
      JyCallbackCandidate *one = &g_array_index (candidates, JyCallbackCandidate, i);

      if (!one->has_phone)
        continue;
      g_array_append_val (ids, one->resident);
      g_hash_table_insert (agreements, &one->resident, &one->agreement);
    }

  return ids;
}

static gboolean
write_notice (JyDemo *self,
              const JyStoredCallbackSample *sample,
              gboolean is_rechecked,
              GError **error)
{
  JyStoredRectification notice = {
    .id = jy_store_new_id (self->store),
    .callback_sample = sample->id,
    .team = sample->team,
    .issued_on = jy_demo_add_days (&sample->drawn_on, 6),
    .due_on = jy_demo_add_days (&sample->drawn_on, 36),
    .finding = (char *) "电话回访签约真实率低于 90%，部分居民不知晓已签约。",
    .deduction = 150,
  };

  if (is_rechecked)
    {
      notice.rechecked_on = jy_demo_add_days (&sample->drawn_on, 34);
      notice.result = 1;
      notice.note = (char *) "逐户核实，补签并讲解，复查合格。";
    }

  return jy_store_insert_rectification (self->store, &notice, error);
}

static gboolean
write_sample (JyDemo *self, const Round *round, GError **error)
{
  JyStoredCallbackSample sample = {
    .id = jy_store_new_id (self->store),
    .team = self->teams[round->team].id,
    .drawn_on = jy_demo_add_days (&self->today, -round->days_ago),
    .seed = 20260 + (gint64) round->team + round->days_ago * 10,
    .size = SIZE,
  };
  g_autoptr (GHashTable) agreements = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_autoptr (GArray) candidates =
    jy_store_list_callback_candidates (self->store, sample.team, 0, &sample.drawn_on, error);
  g_autoptr (GArray) callable = candidates != NULL ? list_callable (candidates, agreements) : NULL;
  g_autoptr (GArray) drawn = NULL;

  if (callable == NULL || callable->len < SIZE)
    return callable != NULL;

  sample.n_signed = (int) candidates->len;
  sample.n_without_phone = (int) (candidates->len - callable->len);
  drawn = jy_sample_draw (callable, SIZE, (guint32) sample.seed);
  if (!jy_store_insert_callback_sample (self->store, &sample, error))
    return FALSE;

  for (guint i = 0; i < drawn->len; i++)
    {
      const gint64 *resident = &g_array_index (drawn, gint64, i);
      const gint64 *agreement = g_hash_table_lookup (agreements, resident);
      JyStoredCallback sheet = { .callback_sample = sample.id,
                                 .position = (int) i + 1,
                                 .resident = *resident,
                                 .agreement = *agreement };
      GDate called_on = jy_demo_add_days (&sample.drawn_on, (int) i / 8);

      if (!write_sheet (self, &sheet, &called_on, round->is_weak, error))
        return FALSE;
    }

  return !round->is_weak || write_notice (self, &sample, round->is_rechecked, error);
}

gboolean
jy_demo_write_callbacks (JyDemo *self, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rounds); i++)
    if (self->teams[rounds[i].team].id != 0 && !write_sample (self, &rounds[i], error))
      return FALSE;

  return TRUE;
}
