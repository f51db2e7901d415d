/* jy-random-life.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-random-life.h"

#include "jy-date.h"

#define YEARS 10
#define DAYS (YEARS * 365)

static gboolean
maybe (int percent)
{
  return g_test_rand_int_range (0, 100) < percent;
}

void
jy_random_life_day (int days, char text[11])
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 2018);
  if (days >= 0)
    g_date_add_days (&date, (guint) days);
  else
    g_date_subtract_days (&date, (guint) -days);
  jy_date_to_text (&date, text);
}

int
jy_random_life_days (void)
{
  return g_test_rand_int_range (0, DAYS);
}

/* Appends the day @days after the beginning, between two texts. */
static void
tell (GString *life, const char *before, int days, const char *after)
{
  char text[11];

  jy_random_life_day (days, text);
  g_string_append_printf (life, "%s%s%s", before, text, after);
}

static void
tell_agreements (GString *life)
{
  int day = g_test_rand_int_range (-400, 1500);
  int n = g_test_rand_int_range (1, 6);

  for (int i = 0; i < n; i++)
    {
      tell (life, "; sign ", day, maybe (50) ? "; channel 1" : "; channel 3");
      if (maybe (50))
        g_string_append (life, "; promise HT01 4; promise ME02 2; agreed ZZ01 3; promise ZZ02 1");
      if (maybe (20))
        tell (life, "; end ", day + g_test_rand_int_range (0, 365), "");
      if (maybe (20))
        tell (life, "; planned ", day + 30, " 2030-01-01");
      day += maybe (70) ? 365 : g_test_rand_int_range (200, 700);
    }
}

static void
tell_conditions (GString *life)
{
  static const char *const groups[] = {
    "hypertension", "diabetes", "mental-disorder", "copd",
    "tuberculosis", "disabled", "bedridden",       "attention"
  };

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    for (int n = g_test_rand_int_range (0, 7) - 4; n > 0; n--)
      {
        int from = g_test_rand_int_range (-2000, DAYS);

        g_string_append_printf (life, "; has %s ", groups[i]);
        if (maybe (20))
          g_string_append (life, "-");
        else
          tell (life, "", from, "");
        if (maybe (40))
          tell (life, " ", from + g_test_rand_int_range (0, 900), "");
      }
}

static void
tell_pregnancies (GString *life)
{
  for (int day = jy_random_life_days (); day < DAYS; day += g_test_rand_int_range (600, 3000))
    {
      char period[11];

      jy_random_life_day (day, period);
      tell (life, "; pregnant ", day + g_test_rand_int_range (0, 200), " ");
      g_string_append (life, period);
      if (maybe (70))
        tell (life, "; birth ", day + g_test_rand_int_range (200, 300), "");
      else if (maybe (40))
        tell (life, "; ended ", day + g_test_rand_int_range (20, 200), "");
    }
}

static void
tell_records (GString *life)
{
  for (int n = g_test_rand_int_range (0, 60); n > 0; n--)
    {
      static const char *const ways[] = { "", " clinic", " home", " phone" };
      JyServiceKind form = (JyServiceKind) g_test_rand_int_range (JY_SERVICE_HYPERTENSION,
                                                                  JY_SERVICE_HEALTH_EDUCATION + 1);

      if (maybe (40))
        form = (JyServiceKind) g_test_rand_int_range (JY_SERVICE_HYPERTENSION,
                                                      JY_SERVICE_EXAMINATION + 1);
      g_string_append_printf (life, "; did %s ", jy_service_kind_get_id (form));
      tell (life, "", jy_random_life_days (), ways[g_test_rand_int_range (0, 4)]);
      if (maybe (15))
        g_string_append (life, maybe (60) ? " recheck" : " referral");
      if (form == JY_SERVICE_TUBERCULOSIS || form == JY_SERVICE_TUBERCULOSIS_FIRST)
        g_string_append (life, maybe (50) ? " family" : " medical");
      if (form == JY_SERVICE_EXAMINATION || form == JY_SERVICE_HOME_VISIT)
        g_string_append (life, maybe (30) ? " at-risk" : "");
      if (maybe (5))
        g_string_append (life, " lost");
    }
}

static void
tell_places (GString *life)
{
  for (int n = g_test_rand_int_range (0, 3); n > 0; n--)
    {
      int day = jy_random_life_days ();

      tell (life, "; talk ", jy_random_life_days (), maybe (50) ? " 1" : " 2");
      tell (life, "; refer ", day, "");
      if (maybe (50))
        tell (life, " result ", day + g_test_rand_int_range (0, 60), "");
      if (n > 1)
        continue;
      tell (life, "; away ", day, "");
      tell (life, "; back ", day + 100, "");
      tell (life, " ", day + g_test_rand_int_range (100, 130), "");
    }
}

char *
jy_random_life_dup (void)
{
  static const char *const leaps[] = { "2020-02-29", "1956-02-29", "1988-02-29" };
  GString *life = g_string_new ("born ");

  if (maybe (5))
    g_string_append (life, leaps[g_test_rand_int_range (0, 3)]);
  else
    tell (life, "", g_test_rand_int_range (maybe (30) ? -400 : -33000, 2000), "");
  tell_agreements (life);
  tell_conditions (life);
  if (maybe (20))
    tell_pregnancies (life);
  tell_records (life);
  tell_places (life);
  if (maybe (20))
    tell (life, "; died ", jy_random_life_days (), "");
  if (maybe (10))
    tell (life, "; moved ", jy_random_life_days (), "");
  if (maybe (20))
    tell (life, "; set follow_ups ", jy_random_life_days (), maybe (50) ? " 6" : " 2");
  if (maybe (20))
    tell (life, "; set elderly_age ", jy_random_life_days (), maybe (50) ? " 60" : " 70");

  return g_string_free (life, FALSE);
}
