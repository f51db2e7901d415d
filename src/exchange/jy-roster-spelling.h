/* jy-roster-spelling.h - names that are written in more than one way
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the end of an area's name says it is. */
typedef enum
{
  JY_ROSTER_FORM_NONE, /* 金山 */
  JY_ROSTER_FORM_COMMUNITY,
  JY_ROSTER_FORM_VILLAGE,
  JY_ROSTER_FORM_COMMITTEE,
} JyRosterForm;

/* A name without what may be left out at its end (金山社区居委会: 金山; 初级服务包: 初级), folded.
 * @core is owned. */
typedef struct
{
  char *core;
  JyRosterForm form;
} JyRosterSpelling;

JyRosterSpelling jy_roster_spelling_make (const char *name, gboolean is_area);
void jy_roster_spelling_clear (JyRosterSpelling *self);

/* Whether both may mean the same: 金山 and 金山社区, 金山居委会 and 金山社区; not 金山村 and
 * 金山社区 */
gboolean jy_roster_spelling_is_alike (const JyRosterSpelling *a, const JyRosterSpelling *b);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JyRosterSpelling, jy_roster_spelling_clear)

/* Returns: (transfer full) (nullable): the name of a community or village in @text, which may go on
 * (金山社区居民花名册); %NULL if it begins with none */
char *jy_roster_spelling_dup_area (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
