/* jy-paper-box.c - what ticks a box beside the fields, and what of a document is no text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <string.h>

#include "jy-group.h"
#include "jy-paper-facts.h"

/* Each goes on with a number: jy_paper_facts_set_code(). */
static const char *const boxes[] = {
  "referral.urgent",   "referral.consent",    "call.contact",       "call.says_signed",
  "call.knows_doctor", "call.matches_record", "call.has_agreement", "call.examined",
  "call.followed_up",  "call.measured",       "call.satisfaction",  "rectification.result",
  "scored.grade",      "entry.kind",          "entry.result",       NULL,
};

static const char *const parts[] = { "form", "network", NULL };

static gboolean
is_numbered (const char *name)
{
  gsize n_digits = 0;
  g_autofree char *box = NULL;

  while (n_digits < strlen (name) && g_ascii_isdigit (name[strlen (name) - 1 - n_digits]))
    n_digits++;
  box = g_strndup (name, strlen (name) - n_digits);

  return n_digits > 0 && g_strv_contains (boxes, box);
}

gboolean
jy_paper_facts_has_box (const char *name)
{
  if (g_str_has_prefix (name, "group."))
    return jy_group_from_kind (name + 6) != JY_GROUP_NONE || g_str_equal (name, "group.general");

  return is_numbered (name) || jy_paper_facts_has_name (NULL, name);
}

const char *const *
jy_paper_facts_list_boxes (void)
{
  return boxes;
}

gboolean
jy_paper_facts_has_part (const char *part)
{
  return part != NULL && g_strv_contains (parts, part);
}
