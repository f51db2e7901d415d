/* jy-paper-network.c - what the drawing of the service network is made of (S128)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-network.h"
#include "jy-paper-order.h"
#include "jy-store-register.h"
#include "jy-words.h"

typedef struct
{
  const JyPaperReader *reader;
  const GArray *counts;   /* (element-type JyAreaCount) */
  const GPtrArray *bases; /* (element-type JyStoredAreaBase): of the year */
} Figures;

/* An area with all its parts. */
static JyAreaCount
sum_area (const Figures *self, gint64 area)
{
  JyAreaCount sum = { .area = area };

  for (guint i = 0; i < self->counts->len; i++)
    {
      const JyAreaCount *count = &g_array_index (self->counts, JyAreaCount, i);

      if (!jy_area_tree_contains (self->reader->tree, area, count->area))
        continue;
      sum.n_households += count->n_households;
      sum.n_signed_households += count->n_signed_households;
      sum.n_people += count->n_people;
      sum.n_signed_people += count->n_signed_people;
    }

  return sum;
}

/* From outside the register, if the centre has it; otherwise those registered. */
static int
get_population (const Figures *self, gint64 area, int n_registered)
{
  for (guint i = 0; i < self->bases->len; i++)
    {
      const JyStoredAreaBase *base = self->bases->pdata[i];

      if (base->area == area && base->population > 0)
        return base->population;
    }

  return n_registered;
}

static char *
dup_area (const Figures *self, const JyStoredArea *area)
{
  JyAreaCount sum = sum_area (self, area->id);

  return g_strdup_printf (
    jy_words_get (NULL, N_("%s\n%s %s\nPopulation %d\nHouseholds signed %d of %d")), area->name,
    area->officer, area->officer_phone, get_population (self, area->id, sum.n_people),
    sum.n_signed_households, sum.n_households);
}

static gboolean
add_team (const Figures *self, JyNetwork *network, const JyStoredTeam *team, GError **error)
{
  const JyPaperReader *reader = self->reader;
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_autofree char *text = NULL;

  if (!jy_paper_reader_set_team ((JyPaperReader *) reader, facts, team->id, 0, error))
    return FALSE;

  text = g_strdup_printf ("%s\n%s %s", team->name, jy_paper_facts_get (facts, "team.leader"),
                          team->phone);
  jy_network_add_team (network, text);
  for (guint i = 0; i < reader->team_areas->len; i++)
    {
      const JyStoredTeamArea *served = reader->team_areas->pdata[i];
      const JyStoredArea *area = jy_area_tree_find (reader->tree, served->area);
      g_autofree char *words = NULL;

      if (served->team != team->id || area == NULL ||
          !jy_date_in_period (&reader->work->today, &served->from_on, &served->until_on))
        continue;
      words = dup_area (self, area);
      jy_network_add_area (network, words);
    }

  return TRUE;
}

gboolean
jy_paper_reader_set_network (JyPaperReader *self, JyPaperFacts *facts, GError **error)
{
  JyStore *store = self->work->store;
  g_autoptr (GArray) counts = jy_store_count_register (store, error);
  g_autoptr (GPtrArray) bases =
    counts != NULL ? jy_store_list_area_bases (store, g_date_get_year (&self->work->today), error)
                   : NULL;
  const Figures figures = { self, counts, bases };
  g_autofree char *centre = g_strdup_printf ("%s\n%s %s", jy_paper_facts_get (facts, "centre.name"),
                                             jy_words_get (NULL, N_("Leading group:")),
                                             jy_paper_facts_get (facts, "centre.director"));
  g_autoptr (JyNetwork) network =
    jy_network_new (jy_words_get (NULL, N_("Health authority")), centre);

  for (guint i = 0; bases != NULL && i < self->teams->len; i++)
    {
      const JyStoredTeam *team = self->teams->pdata[i];

      if (!g_date_valid (&team->closed_on) && !add_team (&figures, network, team, error))
        return FALSE;
    }
  jy_paper_facts_set_part (facts, "network", jy_network_add_to, jy_network_ref (network),
                           (GDestroyNotify) jy_network_unref);

  return bases != NULL;
}
