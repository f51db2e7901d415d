/* jy-callback-section.h - call-backs: samples and what they say, their call sheets, notices
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_CALLBACK_SECTION (jy_callback_section_get_type ())

/* A section of the assessment page.  F6 goes from the samples to the call sheets and back; Ctrl+O
 * orders rectification, or enters its re-check. */
G_DECLARE_FINAL_TYPE (JyCallbackSection, jy_callback_section, JY, CALLBACK_SECTION, JyPage)

G_END_DECLS
