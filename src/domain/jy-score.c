/* jy-score.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-score.h"

#include <glib/gi18n.h>

#include "jy-words.h"

/* clang-format off */
const JyChoice jy_score_subjects[JY_SCORE_N_SUBJECTS + 1] = {
  { JY_SCORE_OF_TEAM,      N_("Teams") },
  { JY_SCORE_OF_DOCTOR,    N_("Doctors") },
  { JY_SCORE_OF_COMMITTEE, N_("Committees") },
  { JY_SCORE_OF_CENTRE,    N_("The centre, by the authority") },
  { NULL },
};

const JyChoice jy_score_rules[] = {
  { JY_SCORE_AT_LEAST, N_("at least the baseline, else in proportion") },
  { JY_SCORE_AT_MOST,  N_("at most the baseline, else in proportion") },
  { JY_SCORE_GIVEN,    N_("given by hand") },
  { NULL },
};
/* clang-format on */

__extension__ typedef __int128 Wide;

/* @a × @b / @c, half rounded up; the product may be longer than 64 bits. */
static gint64
multiply_divide (gint64 a, gint64 b, gint64 c)
{
  Wide product = (Wide) a * b;

  return (gint64) ((2 * product + c) / (2 * (Wide) c));
}

gint64
jy_score_earn (const char *rule, gint64 points, JyRate rate, int baseline)
{
  gint64 value = rate.numerator * 100;
  gint64 limit = rate.denominator * baseline;

  if (rate.denominator == 0)
    return JY_SCORE_UNKNOWN;
  if (g_str_equal (rule, JY_SCORE_AT_MOST))
    return value <= limit ? points : multiply_divide (points, limit, value);

  return value >= limit ? points : multiply_divide (points, value, limit);
}

JyGrade
jy_score_get_grade (gint64 earned, gint64 possible, const JyGradeLimits *limits)
{
  if (possible <= 0)
    return JY_GRADE_NONE;
  if (earned * 100 >= possible * limits->excellent)
    return JY_GRADE_EXCELLENT;
  if (earned * 100 >= possible * limits->passed)
    return JY_GRADE_PASSED;

  return earned * 100 >= possible * limits->basic ? JY_GRADE_BASIC : JY_GRADE_FAILED;
}

const char *
jy_grade_get_name (JyGrade grade)
{
  switch (grade)
    {
    case JY_GRADE_FAILED:
      return jy_words_get ("grade", NC_("grade", "Failed"));
    case JY_GRADE_BASIC:
      return jy_words_get ("grade", NC_("grade", "Barely passed"));
    case JY_GRADE_PASSED:
      return jy_words_get ("grade", NC_("grade", "Passed"));
    case JY_GRADE_EXCELLENT:
      return jy_words_get ("grade", NC_("grade", "Excellent"));
    case JY_GRADE_NONE:
    default:
      return "—";
    }
}

gint64
jy_score_get_reward (gint64 households, gint64 price, JyGrade grade, gboolean reached)
{
  return grade >= JY_GRADE_PASSED && reached ? households * price : 0;
}

/* Who lost most by rounding down, of those who got nothing more yet; the first of them. */
static gsize
find_most_left (const gint64 *left, gsize n)
{
  gsize most = 0;

  for (gsize i = 1; i < n; i++)
    if (left[i] > left[most])
      most = i;

  return most;
}

gboolean
jy_score_share_out (gint64 sum, const gint64 *weights, gsize n, gint64 *shares)
{
  g_autofree gint64 *left = g_new (gint64, n);
  gint64 total = 0;
  gint64 rest = sum;

  for (gsize i = 0; i < n; i++)
    total += weights[i];
  for (gsize i = 0; i < n; i++)
    {
      Wide product = (Wide) sum * weights[i];

      shares[i] = total > 0 ? (gint64) (product / total) : 0;
      left[i] = total > 0 ? (gint64) (product % total) : 0;
      rest -= shares[i];
    }
  if (total == 0)
    return FALSE;

  for (; rest > 0; rest--)
    {
      gsize i = find_most_left (left, n);

      shares[i]++;
      left[i] = -1;
    }

  return TRUE;
}

char *
jy_points_dup_text (gint64 hundredths)
{
  if (hundredths % 100 == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, hundredths / 100);

  return g_strdup_printf ("%" G_GINT64_FORMAT ".%02d", hundredths / 100, (int) (hundredths % 100));
}
