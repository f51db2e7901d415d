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
static const char *const area_endings[] = {
  "社区居民委员会", "社区居委会", "居民委员会", "村民委员会", "社区村委会", "居委会",
  "村委会",         "行政村",     "管委会",     "社区",       "村",         NULL,
};
static const char *const other_endings[] = {
  "签约服务包", "签约包", "服务包", "套餐", "包", "家庭医生团队",
  "服务团队",   "团队",   "医生",   "医师", NULL,
};

char *
jy_roster_spelling_dup_core (const char *name, gboolean is_area)
{
  const char *const *endings = is_area ? area_endings : other_endings;
  char *core = jy_text_fold (name);

  for (gsize i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (core, endings[i]) && strlen (core) > strlen (endings[i]))
      {
        core[strlen (core) - strlen (endings[i])] = '\0';
        break;
      }

  return core;
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
  for (gsize i = 0; area_endings[i] != NULL && end == NULL; i++)
    {
      const char *at = strstr (clean, area_endings[i]);

      if (at != NULL && at > clean && is_list_name (at + strlen (area_endings[i])))
        end = at + strlen (area_endings[i]);
    }
  if (end == NULL || g_utf8_strlen (clean, end - clean) > MAX_AREA)
    return NULL;

  return g_strndup (clean, end - clean);
}
