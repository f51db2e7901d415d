/* jy-roster-spelling.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-roster-spelling.h"

#include <string.h>

#include "jy-text.h"

#define MAX_AREA 20 /* characters; longer is a sentence */

/* What stands at the end of a name and may be left out in another list: the longest first. */
/* clang-format off */
static const struct
{
  const char *text;
  JyRosterForm form;
} area_endings[] = {
  { "社区居民委员会", JY_ROSTER_FORM_COMMUNITY }, { "社区居委会", JY_ROSTER_FORM_COMMUNITY },
  { "居民委员会",     JY_ROSTER_FORM_COMMUNITY }, { "村民委员会", JY_ROSTER_FORM_VILLAGE },
  { "居委会",         JY_ROSTER_FORM_COMMUNITY }, { "村委会",     JY_ROSTER_FORM_VILLAGE },
  { "行政村",         JY_ROSTER_FORM_VILLAGE },   { "管委会",     JY_ROSTER_FORM_COMMITTEE },
  { "社区",           JY_ROSTER_FORM_COMMUNITY }, { "村",         JY_ROSTER_FORM_VILLAGE },
};
static const char *const other_endings[] = {
  "签约服务包", "签约包", "服务包", "套餐", "包", "家庭医生团队", "服务团队", "团队", "医生", "医师",
};
/* clang-format on */

/* Takes @ending off @core.  Returns: whether it was there, with something before it */
static gboolean
take_off (char *core, const char *ending)
{
  gsize length = strlen (core);
  gsize n = strlen (ending);

  if (length <= n || !g_str_has_suffix (core, ending))
    return FALSE;

  core[length - n] = '\0';
  return TRUE;
}

JyRosterSpelling
jy_roster_spelling_make (const char *name, gboolean is_area)
{
  JyRosterSpelling self = { jy_text_fold (name), JY_ROSTER_FORM_NONE };

  if (is_area)
    for (gsize i = 0; i < G_N_ELEMENTS (area_endings) && self.form == JY_ROSTER_FORM_NONE; i++)
      self.form =
        take_off (self.core, area_endings[i].text) ? area_endings[i].form : JY_ROSTER_FORM_NONE;
  else
    for (gsize i = 0; i < G_N_ELEMENTS (other_endings); i++)
      if (take_off (self.core, other_endings[i]))
        break;

  return self;
}

void
jy_roster_spelling_clear (JyRosterSpelling *self)
{
  g_clear_pointer (&self->core, g_free);
}

gboolean
jy_roster_spelling_is_alike (const JyRosterSpelling *a, const JyRosterSpelling *b)
{
  return g_str_equal (a->core, b->core) &&
         (a->form == b->form || a->form == JY_ROSTER_FORM_NONE || b->form == JY_ROSTER_FORM_NONE);
}

/* A name is followed by nothing, or by what the list is called: 社区卫生服务中心 is no community.
 */
static gboolean
is_list_name (const char *rest)
{
  static const char *const words[] = {
    "居民", "村民",     "户",   "人员", "花名册", "名册", "名单",
    "签约", "家庭医生", "档案", "表",   "台账",   NULL,
  };

  for (gsize i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (rest, words[i]))
      return TRUE;

  return *rest == '\0' || strchr (" -_(0123456789", *rest) != NULL;
}

char *
jy_roster_spelling_dup_area (const char *text)
{
  g_autofree char *clean = jy_text_clean (text);
  const char *end = NULL;

  if (strpbrk (clean, ":;,") != NULL)
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (area_endings) && end == NULL; i++)
    {
      const char *at = strstr (clean, area_endings[i].text);

      if (at != NULL && at > clean && is_list_name (at + strlen (area_endings[i].text)))
        end = at + strlen (area_endings[i].text);
    }
  if (end == NULL || g_utf8_strlen (clean, end - clean) > MAX_AREA)
    return NULL;

  return g_strndup (clean, end - clean);
}
