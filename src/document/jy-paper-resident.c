/* jy-paper-resident.c - what papers say of one resident: the household, and what they name of
 * health
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-paper-health.h"
#include "jy-paper-order.h"
#include "jy-store-register-rows.h"

static JyRegisterPerson *
dup_person (JyPaperReader *self, gint64 resident, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;

  g_array_append_val (ids, resident);
  people = jy_store_get_register_people (self->work->store, ids, error);
  if (people == NULL)
    return NULL;
  if (people->pdata[0] == NULL || ((const JyRegisterPerson *) people->pdata[0])->household == 0)
    {
      jy_paper_order_refuse (error,
                             _("This person is in no household: let the person join one first."));
      return NULL;
    }

  return jy_register_person_copy (people->pdata[0]);
}

JyPaperFacts *
jy_paper_reader_read_resident (JyPaperReader *self,
                               const JyTemplate *template,
                               gint64 resident,
                               GError **error)
{
  g_autoptr (JyRegisterPerson) person = dup_person (self, resident, error);
  g_autoptr (JyPaperFacts) facts = NULL;

  if (person == NULL)
    return NULL;

  facts = jy_paper_reader_read_household (self, person->household, resident, error);
  if (facts == NULL ||
      ((jy_template_names (template, "health.") || jy_template_names (template, "finding.")) &&
       !jy_paper_reader_set_health (self, facts, person, error)) ||
      (jy_template_names (template, "due.") &&
       !jy_paper_reader_set_due (self, facts, resident, error)))
    return NULL;

  return g_steal_pointer (&facts);
}
