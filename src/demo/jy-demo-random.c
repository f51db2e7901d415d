/* jy-demo-random.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-random.h"

int
jy_demo_between (GRand *rand, int min, int max)
{
  return max > min ? g_rand_int_range (rand, min, max + 1) : min;
}

gboolean
jy_demo_chance (GRand *rand, int per_mille)
{
  return g_rand_int_range (rand, 0, 1000) < per_mille;
}

gsize
jy_demo_weigh (GRand *rand, const int *weights, gsize n)
{
  int sum = 0, drawn;

  for (gsize i = 0; i < n; i++)
    sum += weights[i];

  drawn = g_rand_int_range (rand, 0, sum);
  for (gsize i = 0; i < n; i++)
    if ((drawn -= weights[i]) < 0)
      return i;

  g_assert_not_reached ();
}

gunichar
jy_demo_pick_character (GRand *rand, const char *characters)
{
  glong n = g_utf8_strlen (characters, -1);

  return g_utf8_get_char (
    g_utf8_offset_to_pointer (characters, g_rand_int_range (rand, 0, (gint32) n)));
}

const char *
jy_demo_pick_text (GRand *rand, const char *const *texts, gsize n)
{
  return texts[g_rand_int_range (rand, 0, (gint32) n)];
}

GDate
jy_demo_day_before (GRand *rand, const GDate *today, int min, int max)
{
  return jy_demo_add_days (today, -jy_demo_between (rand, min, max));
}

GDate
jy_demo_day_between (GRand *rand, const GDate *first, const GDate *last)
{
  return jy_demo_add_days (first, jy_demo_between (rand, 0, g_date_days_between (first, last)));
}

GDate
jy_demo_add_days (const GDate *day, int n)
{
  GDate result = *day;

  if (n >= 0)
    g_date_add_days (&result, (guint) n);
  else
    g_date_subtract_days (&result, (guint) -n);

  return result;
}
